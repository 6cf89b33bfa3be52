extension SampleDocument {
  /// Its schema, for libxml2.
  static let xsd = #"""
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:sample" targetNamespace="urn:sample" elementFormDefault="qualified">
    <xs:element name="sample" type="Sample"/>
    <xs:complexType name="Sample">
      <xs:sequence>
        <xs:element name="t0"><xs:simpleType><xs:restriction base="xs:string"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t1"><xs:simpleType><xs:restriction base="xs:normalizedString"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t2"><xs:simpleType><xs:restriction base="xs:token"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t3"><xs:simpleType><xs:restriction base="xs:language"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t4"><xs:simpleType><xs:restriction base="xs:Name"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t5"><xs:simpleType><xs:restriction base="xs:NCName"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t6"><xs:simpleType><xs:restriction base="xs:NMTOKEN"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t7"><xs:simpleType><xs:restriction base="xs:NMTOKENS"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t8"><xs:simpleType><xs:restriction base="xs:boolean"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t9"><xs:simpleType><xs:restriction base="xs:anyURI"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t10"><xs:simpleType><xs:restriction base="xs:base64Binary"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t11"><xs:simpleType><xs:restriction base="xs:hexBinary"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t12"><xs:simpleType><xs:restriction base="xs:float"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t13"><xs:simpleType><xs:restriction base="xs:double"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t14"><xs:simpleType><xs:restriction base="xs:decimal"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t15"><xs:simpleType><xs:restriction base="xs:integer"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t16"><xs:simpleType><xs:restriction base="xs:nonPositiveInteger"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t17"><xs:simpleType><xs:restriction base="xs:negativeInteger"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t18"><xs:simpleType><xs:restriction base="xs:nonNegativeInteger"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t19"><xs:simpleType><xs:restriction base="xs:positiveInteger"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t20"><xs:simpleType><xs:restriction base="xs:long"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t21"><xs:simpleType><xs:restriction base="xs:int"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t22"><xs:simpleType><xs:restriction base="xs:short"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t23"><xs:simpleType><xs:restriction base="xs:byte"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t24"><xs:simpleType><xs:restriction base="xs:unsignedLong"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t25"><xs:simpleType><xs:restriction base="xs:unsignedInt"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t26"><xs:simpleType><xs:restriction base="xs:unsignedShort"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t27"><xs:simpleType><xs:restriction base="xs:unsignedByte"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t28"><xs:simpleType><xs:restriction base="xs:duration"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t29"><xs:simpleType><xs:restriction base="xs:dateTime"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t30"><xs:simpleType><xs:restriction base="xs:time"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t31"><xs:simpleType><xs:restriction base="xs:date"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t32"><xs:simpleType><xs:restriction base="xs:gYearMonth"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t33"><xs:simpleType><xs:restriction base="xs:gYear"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t34"><xs:simpleType><xs:restriction base="xs:gMonthDay"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t35"><xs:simpleType><xs:restriction base="xs:gDay"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t36"><xs:simpleType><xs:restriction base="xs:gMonth"></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t37"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="7"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t38"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="3"/><xs:maxLength value="5"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t39"><xs:simpleType><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t40"><xs:simpleType><xs:restriction base="xs:NCName"><xs:length value="12"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t41"><xs:simpleType><xs:restriction base="xs:hexBinary"><xs:length value="4"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t42"><xs:simpleType><xs:restriction base="xs:base64Binary"><xs:minLength value="2"/><xs:maxLength value="9"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t43"><xs:simpleType><xs:restriction base="xs:NMTOKENS"><xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t44"><xs:simpleType><xs:restriction base="xs:decimal"><xs:totalDigits value="4"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t45"><xs:simpleType><xs:restriction base="xs:decimal"><xs:minInclusive value="-1.5"/><xs:maxExclusive value="2.25"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t46"><xs:simpleType><xs:restriction base="xs:integer"><xs:minExclusive value="999"/><xs:maxInclusive value="1003"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t47"><xs:simpleType><xs:restriction base="xs:integer"><xs:totalDigits value="3"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t48"><xs:simpleType><xs:restriction base="xs:byte"><xs:minInclusive value="100"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t49"><xs:simpleType><xs:restriction base="xs:positiveInteger"><xs:minInclusive value="1000000"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t50"><xs:simpleType><xs:restriction base="xs:double"><xs:minInclusive value="0.5"/><xs:maxInclusive value="0.75"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t51"><xs:simpleType><xs:restriction base="xs:date"><xs:minInclusive value="2024-01-31"/><xs:maxInclusive value="2024-02-02"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t52"><xs:simpleType><xs:restriction base="xs:dateTime"><xs:maxInclusive value="1999-12-31T23:59:59Z"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t53"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="one two"/><xs:enumeration value="a,b"/><xs:enumeration value="%é"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t54"><xs:simpleType><xs:restriction base="xs:decimal"><xs:enumeration value="1.0"/><xs:enumeration value="-7"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t55"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}\d{3}(-x|-y)?"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t56"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9]{8}"/><xs:pattern value="(ab|c)+d*"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t57"><xs:simpleType><xs:restriction base="xs:token"><xs:pattern value="[^\s]*"/><xs:maxLength value="6"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t58"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="\p{Lu}\p{Ll}+[éü]?"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t59"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="\i\c*"/><xs:minLength value="4"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t60"><xs:simpleType><xs:restriction base="xs:integer"><xs:pattern value="[1-9]0{2,4}"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t61"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:pattern value="urn:[a-z]+:.{1,5}"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t62"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[a-z-[aeiou]]{3}"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t63"><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:byte"></xs:restriction></xs:simpleType></xs:list></xs:simpleType></xs:element>
        <xs:element name="t64"><xs:simpleType><xs:restriction><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:byte"></xs:restriction></xs:simpleType></xs:list></xs:simpleType><xs:length value="3"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t65"><xs:simpleType><xs:restriction><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:byte"></xs:restriction></xs:simpleType></xs:list></xs:simpleType><xs:minLength value="2"/><xs:maxLength value="4"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t66"><xs:simpleType><xs:union><xs:simpleType><xs:restriction base="xs:boolean"></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base="xs:date"></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:element>
        <xs:element name="t67"><xs:simpleType><xs:restriction><xs:simpleType><xs:union><xs:simpleType><xs:restriction base="xs:boolean"></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base="xs:date"></xs:restriction></xs:simpleType></xs:union></xs:simpleType><xs:enumeration value="true"/><xs:enumeration value="2024-02-29"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="t68"><xs:simpleType><xs:restriction><xs:simpleType><xs:union><xs:simpleType><xs:restriction base="xs:byte"></xs:restriction></xs:simpleType><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="one two"/><xs:enumeration value="a,b"/><xs:enumeration value="%é"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType><xs:pattern value="one.*"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="fixed" fixed="one two"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="one two"/><xs:enumeration value="a,b"/><xs:enumeration value="%é"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="nillable" nillable="true" minOccurs="2" maxOccurs="4" type="xs:byte"/>
        <xs:element name="group"><xs:complexType><xs:all>
          <xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:byte"/><xs:element name="c" type="xs:boolean" minOccurs="0"/>
        </xs:all></xs:complexType></xs:element>
        <xs:element name="mixed" minOccurs="0" maxOccurs="unbounded"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:byte"/>
        </xs:choice></xs:complexType></xs:element>
        <xs:choice minOccurs="0"><xs:element name="sample" type="Sample"/><xs:any namespace="##other" processContents="lax"/></xs:choice>
      </xs:sequence>
      <xs:attribute name="id" type="xs:ID" use="required"/>
      <xs:attribute name="ref" type="xs:IDREF"/>
      <xs:attribute name="refs" type="xs:IDREFS"/>
      <xs:attribute name="name" type="xs:QName"/>
      <xs:attribute name="bounded" type="xs:boolean" fixed="true"/>
      <xs:anyAttribute namespace="##other" processContents="lax"/>
    </xs:complexType>
    </xs:schema>
    """#
}
