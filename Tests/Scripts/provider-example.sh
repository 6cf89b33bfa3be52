#!/usr/bin/env bash
# Builds the provider of Tests/Examples, starts it before a simulated Spine, and asks it with curl over TLS with mutual authentication. The judges are
# curl, openssl, Python's sqlite3, and a server of PostgreSQL where there is one.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
work=$(mktemp -d)
provider= spine=
finish() {
  [ -z "$provider" ] || kill "$provider" 2>/dev/null || true
  [ -z "$spine" ] || kill "$spine" 2>/dev/null || true
  if [ -d "$work/postgres" ]; then as_postgres "$postgres/pg_ctl" -D "$work/postgres" -m immediate stop >/dev/null 2>&1 || true; fi
  rm -rf "$work"
}
trap finish EXIT
fail() {
  echo "provider-example: $1" >&2
  for log in "$work"/*.log; do [ -e "$log" ] && { echo "== $log" && tail -n 15 "$log"; } >&2; done
  exit 1
}
for tool in curl openssl python3; do command -v $tool >/dev/null || fail "$tool is missing; install it and run this again"; done

swift build --product smsp >"$work/smsp.log" 2>&1 || fail "smsp does not build"
swift build --package-path Tests/Examples/Provider --scratch-path .build/example-provider --product Provider >"$work/build.log" 2>&1 ||
  { grep -E 'error' "$work/build.log" >&2; fail "the example does not build"; }
if grep -E "Tests/Examples/Provider/.*warning:" "$work/build.log"; then fail "the example's own code warns"; fi

# Certificates for the clients' side, made by openssl.
certificate() { # name, authority, extensions
  openssl req -newkey rsa:2048 -nodes -keyout "$work/$1-key.pem" -out "$work/$1.csr" -subj "/CN=$1" 2>/dev/null
  openssl x509 -req -in "$work/$1.csr" -CA "$work/$2.pem" -CAkey "$work/$2-key.pem" -CAcreateserial -days 2 \
    -extfile <(printf '%s\n' "$3") -out "$work/$1.pem" 2>/dev/null
}
for authority in authority foreign; do
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/$authority-key.pem" -out "$work/$authority.pem" -days 2 -subj "/CN=$authority" 2>/dev/null
done
certificate server authority 'subjectAltName=DNS:localhost
extendedKeyUsage=serverAuth'
certificate client authority 'extendedKeyUsage=clientAuth'
certificate stranger foreign 'extendedKeyUsage=clientAuth'

# Waits until a log has a line, for as long as the process lives.
await() { # log, pattern, pid
  while ! grep -qE "$2" "$1"; do kill -0 "$3" 2>/dev/null || return 1; sleep 0.1; done
}
.build/debug/smsp simulate --folder "$work/spine" --port 0 >"$work/simulate.log" 2>&1 &
spine=$!
await "$work/simulate.log" 'Try: ' $spine || fail "the simulated Spine does not start"
url=$(sed -n 's/.* is at \(https[^,]*\),.*/\1/p' "$work/simulate.log")

cat >"$work/settings.json" <<JSON
{
  "server": { "port": 0, "tls": {
    "certificateChain": "$work/server.pem", "privateKey": "$work/server-key.pem", "clientAuthorities": ["$work/authority.pem"] } },
  "spine": {
    "endpoint": { "url": "$url" },
    "tls": { "identity": { "certificateChain": "$work/spine/client.pem", "privateKey": "$work/spine/client-key.pem" },
      "trustRoots": ["$work/spine/root.pem"] } },
  "asid": "104729361528", "spineAsid": "918273645011", "organisation": "Z99982", "users": ["Z99981:405060703344"],
  "database": "$work/provider.sqlite", "auditFile": "$work/spine-audit.jsonl"
}
JSON
start() {
  .build/example-provider/debug/Provider "$work/settings.json" >"$work/provider.log" 2>&1 &
  provider=$!
  await "$work/provider.log" '^listening on ' $provider || fail "the provider does not start"
  port=$(sed -n 's/^listening on //p' "$work/provider.log")
}

# A request of ours as of now, under a new id.
request() { # operation
  local id
  id=$(python3 -c 'import uuid; print(str(uuid.uuid4()).upper())')
  sed -e "s/2025-06-11T09:15:03Z/$(date -u +%FT%TZ)/" -e "s/2025-06-11T09:25:03Z/$(date -u -d '+10 minutes' +%FT%TZ)/" \
    -e "s/52943A91-65ED-4014-AEED-000000000001/$id/" "Tests/Fixtures/requests/$1.xml"
}
ask() { # client, operation
  request "$2" >"$work/request.xml"
  curl --silent --show-error --max-time 20 --cacert "$work/authority.pem" --cert "$work/$1.pem" --key "$work/$1-key.pem" \
    -H 'Content-Type: text/xml; charset=utf-8' -H 'SOAPAction: urn:nhs-itk:services:201005:sendRecvDistEnvelope' \
    --data-binary @"$work/request.xml" -w '\nHTTP %{http_code}\n' "https://localhost:$port/smsp/scr" >"$work/answer" 2>"$work/curl.log"
}
expect() { # operation, text…
  ask client "$1" || fail "$1: curl ended with $?"
  local operation=$1
  shift
  for text in "$@"; do grep -q -- "$text" "$work/answer" || fail "$operation: no '$text' in the answer"; done
  echo "  $operation: $*"
}

start
echo "Asked with curl:"
expect getRBACStatus 'HTTP 200' 'SMSP-0000'
expect getSCRStatus 'HTTP 200' 'SMSP-0000' 'GetSCRStatusResponse'
expect querySCR 'SCR-0004' 'PTV check failed'
expect createPTV 'SMSP-0000'
expect querySCR 'SMSP-0000' 'Allergy to penicillin'
kill "$provider"
wait "$provider" || fail "the provider does not shut down by itself"
start
expect queryPTV 'SMSP-0000' 'value="true"'
expect querySCR 'SMSP-0000' 'Allergy to penicillin'
expect querySCRActivity 'SMSP-0000' 'querySCR SMSP-0000'
if ask stranger getRBACStatus; then fail "a client of another authority is let in"; fi
echo "  a client of another authority: not let in"
if curl --silent --max-time 20 --cacert "$work/authority.pem" "https://localhost:$port/smsp/scr" >"$work/answer" 2>&1; then
  fail "a client without a certificate is let in"
fi
echo "  a client without a certificate: not let in"
python3 - "$work/provider.sqlite" <<'PYTHON' || fail "the database is not as it should be"
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
entries = database.execute("SELECT operation, outcome, patient FROM audit_entry ORDER BY sequence").fetchall()
assert [entry[0] for entry in entries] == ["getRBACStatus", "getSCRStatus", "querySCR", "createPTV", "querySCR", "queryPTV", "querySCR", "querySCRActivity"], entries
assert entries[2][1] == "SCR-0004" and entries[4][1] == "SMSP-0000"
assert database.execute("SELECT COUNT(*) FROM permission_to_view").fetchone() == (1,)
for statement in ["UPDATE audit_entry SET outcome = ''", "DELETE FROM audit_entry"]:
    try:
        database.execute(statement)
    except sqlite3.DatabaseError:
        continue
    raise AssertionError(statement)
print("  the database: 8 entries in the audit log, 1 permission; entries can be neither changed nor deleted")
PYTHON
if grep -rE '999526018|Ashdown|penicillin' "$work/provider.log"; then fail "the log has a patient's data"; fi

# The same SQL on PostgreSQL, where its server is installed.
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ -n "$postgres" ] && { [ "$(id -u)" -ne 0 ] || id postgres >/dev/null 2>&1; }; then
  .build/example-provider/debug/Provider sql >"$work/statements.sql"
  mkdir "$work/postgres" "$work/socket"
  chmod 755 "$work"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$work/postgres" "$work/socket"; fi
  {
    as_postgres "$postgres/initdb" -D "$work/postgres" -A trust -U postgres
    as_postgres "$postgres/pg_ctl" -D "$work/postgres" -w -o "-k $work/socket -c listen_addresses=" -l "$work/socket/server.log" start
  } >"$work/postgres.log" 2>&1 || fail "PostgreSQL does not start"
  run() { as_postgres "$postgres/psql" -h "$work/socket" -U postgres -v ON_ERROR_STOP=1 -qAt "$@"; }
  run <"$work/statements.sql" >"$work/rows.txt" 2>>"$work/postgres.log" || fail "PostgreSQL does not take the SQL"
  # The permission that was recorded first, and the entry.
  printf '0\n0|[]|9995260182|querySCR|1|SMSP-0000|\n' | cmp -s - "$work/rows.txt" || { cat "$work/rows.txt" >&2; fail "PostgreSQL gives other rows"; }
  for statement in "UPDATE audit_entry SET outcome = ''" "DELETE FROM audit_entry" "TRUNCATE audit_entry"; do
    if run -c "$statement" >>"$work/postgres.log" 2>&1; then fail "PostgreSQL lets the audit log be changed"; fi
  done
  echo "  PostgreSQL $("$postgres/postgres" --version | sed 's/[^0-9]*\([0-9.]*\).*/\1/'): takes the schema and all statements; entries can be neither changed nor deleted"
else
  echo "  PostgreSQL: not installed here, so its SQL was not tried"
fi
echo "provider-example: all as it should be"
