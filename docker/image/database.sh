#!/bin/sh
# Makes the database at the first start, gives its user the password that the secret holds at each, and becomes the server.
set -eu
umask 077
if [ ! -d /var/lib/mysql/mysql ]; then
  mariadb-install-db --datadir=/var/lib/mysql --skip-test-db --auth-root-authentication-method=socket \
    --auth-root-socket-user=mysql > /tmp/install.log 2>&1 || { cat /tmp/install.log >&2; exit 1; }
fi
password=$(sed "s/\\\\/\\\\\\\\/g; s/'/''/g" /run/secrets/db_password)
cat > /run/mysqld/init.sql <<SQL
create database if not exists taphuan;
create user if not exists 'taphuan'@'%';
alter user 'taphuan'@'%' identified by '$password';
grant all privileges on taphuan.* to 'taphuan'@'%';
SQL
exec mariadbd --user=mysql --init-file=/run/mysqld/init.sql
