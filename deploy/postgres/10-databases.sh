#!/usr/bin/env bash
# First start of PostgreSQL: a database per service with its owner, application and worker role, and one for Keycloak.
# Passwords come from the environment: ASSESSMENT_OWNER_PASSWORD, ASSESSMENT_APP_PASSWORD and so on.
set -euo pipefail

literal() { printf "'%s'" "${1//\'/\'\'}"; }

role() {
  local name=${1^^}_PASSWORD
  local password=${!name:?is missing}
  echo "CREATE ROLE $1 LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD $(literal "$password");"
}

database() {
  echo "CREATE DATABASE $1 OWNER $1_owner;"
  echo "REVOKE ALL ON DATABASE $1 FROM PUBLIC;"
}

statements() {
  local service duty
  for service in assessment planning tracking; do
    for duty in owner app worker; do
      role "${service}_$duty"
    done
    database "$service"
    echo "GRANT CONNECT ON DATABASE $service TO ${service}_app, ${service}_worker;"
  done
  role keycloak_owner
  database keycloak
}

# All of it is written before any of it is run, so that a missing password leaves nothing half done.
sql=$(statements)
psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<< "$sql"
