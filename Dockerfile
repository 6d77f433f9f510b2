# One image for every stage; the first argument says which: ingest, enrich, publish, topics, tail …
# Build the jars first (mvn package), then: docker build --tag dateline:latest .
FROM eclipse-temurin:17-jre

ENV LANG=C.UTF-8 \
    DATELINE_CONFIG=/dateline/config \
    DATELINE_STATE_DIR=/dateline/data

# What is mounted over /run/dateline takes its mode from here, so it has to let our user write.
WORKDIR /dateline
RUN groupadd --gid 10001 dateline \
 && useradd --uid 10001 --gid dateline --home-dir /dateline --no-create-home dateline \
 && mkdir --mode 1777 /run/dateline \
 && mkdir inbox data \
 && chown dateline:dateline . inbox data

# Owned by the user who reads them: a clone made under a strict umask is readable to its owner only.
COPY --chown=dateline:dateline app/target/dateline/lib lib
COPY --chown=dateline:dateline config config

USER dateline
VOLUME ["/dateline/inbox", "/dateline/data"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-cp", "/dateline/lib/*", "dateline.app.Dateline"]
CMD ["--help"]
