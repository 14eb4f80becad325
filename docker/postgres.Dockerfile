# PostgreSQL 18 with the settings of the register. The data lies in the volume that compose.yml names.
FROM postgres:18.4-bookworm
COPY docker/postgresql.conf /etc/postgresql/postgresql.conf
EXPOSE 5432
HEALTHCHECK --interval=5s --timeout=5s CMD ["pg_isready", "--username=register_owner", "--dbname=register"]
CMD ["postgres", "-c", "config_file=/etc/postgresql/postgresql.conf"]
