@_spi(Generated) import HL7V3Runtime

extension SampleDocument {
  /// Its grammar, as the generator would write it; ``GrammarParser`` describes the lines.
  static let grammar = Grammar(
    #"""
    n -
    n urn:sample
    n http://www.w3.org/2001/XMLSchema-instance
    w 1 t0
    w 1 t1
    w 1 t2
    w 1 t3
    w 1 t4
    w 1 t5
    w 1 t6
    w 1 t7
    w 1 t8
    w 1 t9
    w 1 t10
    w 1 t11
    w 1 t12
    w 1 t13
    w 1 t14
    w 1 t15
    w 1 t16
    w 1 t17
    w 1 t18
    w 1 t19
    w 1 t20
    w 1 t21
    w 1 t22
    w 1 t23
    w 1 t24
    w 1 t25
    w 1 t26
    w 1 t27
    w 1 t28
    w 1 t29
    w 1 t30
    w 1 t31
    w 1 t32
    w 1 t33
    w 1 t34
    w 1 t35
    w 1 t36
    w 1 t37
    w 1 t38
    w 1 t39
    w 1 t40
    w 1 t41
    w 1 t42
    w 1 t43
    w 1 t44
    w 1 t45
    w 1 t46
    w 1 t47
    w 1 t48
    w 1 t49
    w 1 t50
    w 1 t51
    w 1 t52
    w 1 t53
    w 1 t54
    w 1 t55
    w 1 t56
    w 1 t57
    w 1 t58
    w 1 t59
    w 1 t60
    w 1 t61
    w 1 t62
    w 1 t63
    w 1 t64
    w 1 t65
    w 1 t66
    w 1 t67
    w 1 t68
    w 0 id
    w 0 ref
    w 0 refs
    w 0 name
    w 1 sample
    w 1 group
    w 1 a
    w 1 b
    w 1 c
    w 1 mixed
    w 1 fixed
    w 1 nillable
    w 0 bounded
    w 2 type
    w 2 nil
    f sample.xsd
    s T0 a string
    s T1 a normalizedString
    s T2 a token
    s T3 a language
    s T4 a Name
    s T5 a NCName
    s T6 a NMTOKEN
    s T7 a NMTOKENS
    s T8 a boolean
    s T9 a anyURI
    s T10 a base64Binary
    s T11 a hexBinary
    s T12 a float
    s T13 a double
    s T14 a decimal
    s T15 a integer
    s T16 a nonPositiveInteger
    s T17 a negativeInteger
    s T18 a nonNegativeInteger
    s T19 a positiveInteger
    s T20 a long
    s T21 a int
    s T22 a short
    s T23 a byte
    s T24 a unsignedLong
    s T25 a unsignedInt
    s T26 a unsignedShort
    s T27 a unsignedByte
    s T28 a duration
    s T29 a dateTime
    s T30 a time
    s T31 a date
    s T32 a gYearMonth
    s T33 a gYear
    s T34 a gMonthDay
    s T35 a gDay
    s T36 a gMonth
    s T37 a string length=7
    s T38 a string minLength=3 maxLength=5
    s T39 a token minLength=1
    s T40 a NCName length=12
    s T41 a hexBinary length=4
    s T42 a base64Binary minLength=2 maxLength=9
    s T43 a NMTOKENS maxLength=2
    s T44 a decimal totalDigits=4 fractionDigits=2
    s T45 a decimal minInclusive=-1.5 maxExclusive=2.25 fractionDigits=2
    s T46 a integer minExclusive=999 maxInclusive=1003
    s T47 a integer totalDigits=3
    s T48 a byte minInclusive=100
    s T49 a positiveInteger minInclusive=1000000
    s T50 a double minInclusive=0.5 maxInclusive=0.75
    s T51 a date minInclusive=2024-01-31 maxInclusive=2024-02-02
    s T52 a dateTime maxInclusive=1999-12-31T23:59:59Z
    s T53 a string enum=one%20two,a%2Cb,%25é
    s T54 a decimal enum=1.0,-7
    s T55 a string pattern0=[A-Z]{2}%5Cd{3}(-x|-y)?
    s T56 a string pattern0=[0-9]{8} pattern0=(ab|c)+d*
    s T57 a token maxLength=6 pattern0=[^%5Cs]*
    s T58 a string pattern0=%5Cp{Lu}%5Cp{Ll}+[éü]?
    s T59 a string minLength=4 pattern0=%5Ci%5Cc*
    s T60 a integer pattern0=[1-9]0{2,4}
    s T61 a anyURI pattern0=urn:[a-z]+:.{1,5}
    s T62 a string pattern0=[a-z-[aeiou]]{3}
    s T63 l 23
    s T64 l 23 length=3
    s T65 l 23 minLength=2 maxLength=4
    s T66 u 8,31
    s T67 u 8,31 enum=true,2024-02-29
    s T68 u 23,53 pattern0=one.*
    s ID a ID
    s IDREF a IDREF
    s IDREFS a IDREFS
    s QName a QName
    t 1 Sample c 0 0 - 0 1 0
    a 70 x0 r 69 - - 1
    a 71 x0 o 70 - - 1
    a 72 x0 o 71 - - 1
    a 73 x0 o 72 - - 1
    a 82 x0 o 8 f true 1
    A !urn:sample lax
    e 1 254 0 s0 0 - 1
    e 2 254 0 s1 0 - 1
    e 3 254 0 s2 0 - 1
    e 4 254 0 s3 0 - 1
    e 5 254 0 s4 0 - 1
    e 6 254 0 s5 0 - 1
    e 7 254 0 s6 0 - 1
    e 8 254 0 s7 0 - 1
    e 9 254 0 s8 0 - 1
    e 10 254 0 s9 0 - 1
    e 11 254 0 s10 0 - 1
    e 12 254 0 s11 0 - 1
    e 13 254 0 s12 0 - 1
    e 14 254 0 s13 0 - 1
    e 15 254 0 s14 0 - 1
    e 16 254 0 s15 0 - 1
    e 17 254 0 s16 0 - 1
    e 18 254 0 s17 0 - 1
    e 19 254 0 s18 0 - 1
    e 20 254 0 s19 0 - 1
    e 21 254 0 s20 0 - 1
    e 22 254 0 s21 0 - 1
    e 23 254 0 s22 0 - 1
    e 24 254 0 s23 0 - 1
    e 25 254 0 s24 0 - 1
    e 26 254 0 s25 0 - 1
    e 27 254 0 s26 0 - 1
    e 28 254 0 s27 0 - 1
    e 29 254 0 s28 0 - 1
    e 30 254 0 s29 0 - 1
    e 31 254 0 s30 0 - 1
    e 32 254 0 s31 0 - 1
    e 33 254 0 s32 0 - 1
    e 34 254 0 s33 0 - 1
    e 35 254 0 s34 0 - 1
    e 36 254 0 s35 0 - 1
    e 37 254 0 s36 0 - 1
    e 38 254 0 s37 0 - 1
    e 39 254 0 s38 0 - 1
    e 40 254 0 s39 0 - 1
    e 41 254 0 s40 0 - 1
    e 42 254 0 s41 0 - 1
    e 43 254 0 s42 0 - 1
    e 44 254 0 s43 0 - 1
    e 45 254 0 s44 0 - 1
    e 46 254 0 s45 0 - 1
    e 47 254 0 s46 0 - 1
    e 48 254 0 s47 0 - 1
    e 49 254 0 s48 0 - 1
    e 50 254 0 s49 0 - 1
    e 51 254 0 s50 0 - 1
    e 52 254 0 s51 0 - 1
    e 53 254 0 s52 0 - 1
    e 54 254 0 s53 0 - 1
    e 55 254 0 s54 0 - 1
    e 56 254 0 s55 0 - 1
    e 57 254 0 s56 0 - 1
    e 58 254 0 s57 0 - 1
    e 59 254 0 s58 0 - 1
    e 60 254 0 s59 0 - 1
    e 61 254 0 s60 0 - 1
    e 62 254 0 s61 0 - 1
    e 63 254 0 s62 0 - 1
    e 64 254 0 s63 0 - 1
    e 65 254 0 s64 0 - 1
    e 66 254 0 s65 0 - 1
    e 67 254 0 s66 0 - 1
    e 68 254 0 s67 0 - 1
    e 69 254 0 s68 0 - 1
    e 80 254 0 s53 0 one%20two 1
    e 81 254 0 s23 1 - 1
    e 75 254 0 c1 0 - 1
    e 79 254 0 c2 0 - 1
    e 74 254 0 c0 0 - 1
    g 254 0 !urn:sample lax
    q 0 e0>1
    q 0 e1>2
    q 0 e2>3
    q 0 e3>4
    q 0 e4>5
    q 0 e5>6
    q 0 e6>7
    q 0 e7>8
    q 0 e8>9
    q 0 e9>10
    q 0 e10>11
    q 0 e11>12
    q 0 e12>13
    q 0 e13>14
    q 0 e14>15
    q 0 e15>16
    q 0 e16>17
    q 0 e17>18
    q 0 e18>19
    q 0 e19>20
    q 0 e20>21
    q 0 e21>22
    q 0 e22>23
    q 0 e23>24
    q 0 e24>25
    q 0 e25>26
    q 0 e26>27
    q 0 e27>28
    q 0 e28>29
    q 0 e29>30
    q 0 e30>31
    q 0 e31>32
    q 0 e32>33
    q 0 e33>34
    q 0 e34>35
    q 0 e35>36
    q 0 e36>37
    q 0 e37>38
    q 0 e38>39
    q 0 e39>40
    q 0 e40>41
    q 0 e41>42
    q 0 e42>43
    q 0 e43>44
    q 0 e44>45
    q 0 e45>46
    q 0 e46>47
    q 0 e47>48
    q 0 e48>49
    q 0 e49>50
    q 0 e50>51
    q 0 e51>52
    q 0 e52>53
    q 0 e53>54
    q 0 e54>55
    q 0 e55>56
    q 0 e56>57
    q 0 e57>58
    q 0 e58>59
    q 0 e59>60
    q 0 e60>61
    q 0 e61>62
    q 0 e62>63
    q 0 e63>64
    q 0 e64>65
    q 0 e65>66
    q 0 e66>67
    q 0 e67>68
    q 0 e68>69
    q 0 e69>70
    q 0 e70>71
    q 0 e70>72
    q 0 e70>73 e71>75
    q 0 e70>74 e71>75
    q 0 e71>75
    q 1 e72>75 e73>76 g0>76
    q 1
    t 1 Group c 0 1 - 0 1 3
    e 76 0 1 s0 0 - 1
    e 77 1 2 s23 0 - 1
    e 78 2 4 s8 0 - 1
    q 1 e0>0 e1>0 e2>0
    t 1 Mixed m 0 2 - 0 1 0
    e 76 254 0 s0 0 - 1
    e 77 254 0 s23 0 - 1
    q 1 e0>0 e1>0
    """#)
}
