#!/bin/bash
# Run by the image once, on an empty data folder: the owner migrates the schema, the application can't change it.
set -euo pipefail
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE fairevaloir CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'fairevaloir_owner'@'%' IDENTIFIED BY '$OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON fairevaloir.* TO 'fairevaloir_owner'@'%';
CREATE USER 'fairevaloir_app'@'%' IDENTIFIED BY '$APP_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE ON fairevaloir.* TO 'fairevaloir_app'@'%';
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_PASSWORD';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
