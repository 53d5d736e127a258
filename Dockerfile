# One image per service: docker build --build-arg SERVICE=study-service .
FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /src
COPY . .
RUN cd web && npm ci --no-audit --no-fund
ARG SERVICE
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q package -DskipTests -Dspotless.check.skip=true -pl "${SERVICE}" -am \
 && java -Djarmode=tools -jar "${SERVICE}"/target/*-app.jar extract --destination /app \
 && mv /app/*-app.jar /app/service.jar \
 && javac -d /app launcher/src/main/docker/Health.java

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --user-group --no-create-home rizhi && install -d -o rizhi -g rizhi -m 700 /var/lib/rizhi
COPY --from=build /app /app
USER 10001:10001
WORKDIR /app
ENTRYPOINT ["java", "-jar", "/app/service.jar"]
