package io.rizhi.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.launcher.process.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class ComposeMirrorsLauncherTest {
    private static final ProductPorts PORTS = ProductPorts.standard();

    /** Of the launcher only: it watches its children, and it passes the token that compose mounts as a file. */
    private static final Set<String> LAUNCHER_ONLY = Set.of("RIZHI_PARENT_WATCH", "RIZHI_STUDY_SETUP_TOKEN");

    private static final Set<String> COMPOSE_ONLY = Set.of("SPRING_CONFIG_IMPORT", "JAVA_TOOL_OPTIONS");

    private static Map<String, Map<String, Object>> services = Map.of();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void reads_the_compose_file() throws IOException {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(100);
        Map<String, Object> file =
                new Yaml(options).load(Files.readString(Repository.root().resolve("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"study-service", "quiz-service", "notification-service", "gateway"})
    void sets_the_same_variables(String service) {
        var names = new TreeSet<>(environment(service).keySet());
        names.removeAll(COMPOSE_ONLY);
        var ours = new TreeSet<>(launcher(service).keySet());
        ours.removeAll(LAUNCHER_ONLY);

        assertThat(names).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"study-service", "quiz-service", "notification-service", "gateway"})
    void uses_the_same_ports_and_databases_and_differs_only_in_hosts(String service) {
        var ours = launcher(service);
        environment(service).forEach((name, value) -> {
            if (ours.containsKey(name) && !name.endsWith("_ADDRESS") && !name.endsWith("KEY_FILE")) {
                assertThat(withoutHost(value)).as(name).isEqualTo(withoutHost(ours.get(name)));
            }
        });
    }

    @Test
    void gives_kafka_the_same_settings() {
        var settings = new KafkaSettingsOfLauncher().asComposeVariables(PORTS);

        assertThat(withoutHosts(environment("kafka"))).isEqualTo(withoutHosts(settings));
    }

    @Test
    void starts_mongod_on_the_same_port_with_scripting_and_compression_off() {
        assertThat(services.get("mongod").get("command"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(
                        "--replSet=rizhi",
                        "--port=" + PORTS.mongod(),
                        "--noscripting",
                        "--networkMessageCompressors=disabled",
                        "--wiredTigerCacheSizeGB=0.25",
                        "--oplogSize=512");
    }

    @Test
    void publishes_nothing_but_the_gateway_and_the_mail_page_and_only_on_loopback() {
        services.forEach((name, service) -> {
            if (service.get("ports") instanceof List<?> published) {
                assertThat(name).isIn("gateway", "mail");
                assertThat(published)
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
            }
        });
        assertThat(services.get("gateway").get("ports"))
                .isEqualTo(List.of("127.0.0.1:" + PORTS.gateway() + ":" + PORTS.gateway()));
        assertThat(services.get("mail").get("ports"))
                .isEqualTo(List.of("127.0.0.1:" + PORTS.mailPage() + ":" + PORTS.mailPage()));
    }

    @Test
    void checks_the_health_of_each_service_on_its_management_port_and_runs_it_without_rights() {
        Map.of(
                        "study-service", PORTS.studyManagement(),
                        "quiz-service", PORTS.quizManagement(),
                        "notification-service", PORTS.notificationManagement(),
                        "gateway", PORTS.gatewayManagement())
                .forEach((name, port) -> {
                    assertThat(services.get(name).get("healthcheck").toString()).contains("Health, " + port);
                    assertThat(services.get(name).get("user")).isEqualTo("10001:10001");
                    assertThat(services.get(name).get("read_only")).isEqualTo(true);
                });
    }

    private static Map<String, String> environment(String service) {
        var variables = new TreeMap<String, String>();
        ((Map<?, ?>) services.get(service).get("environment"))
                .forEach((name, value) -> variables.put(name.toString(), String.valueOf(value)));
        return variables;
    }

    private static Map<String, String> launcher(String service) {
        var variables = new ServiceVariables(
                PORTS, "mongodb://127.0.0.1:27117/?replicaSet=rizhi", "127.0.0.1:9192", Path.of("/secrets"));
        return switch (service) {
            case "study-service" -> variables.study("token");
            case "quiz-service" -> variables.quiz();
            case "notification-service" -> variables.notification();
            default -> variables.gateway();
        };
    }

    private static Map<String, String> withoutHosts(Map<String, String> variables) {
        var plain = new TreeMap<String, String>();
        variables.forEach((name, value) -> plain.put(name, withoutHost(value)));
        return plain;
    }

    /** Defaults in braces count as their value; a host before a port or after // is dropped; the cookie is per install. */
    private static String withoutHost(String value) {
        return value.replaceAll("\\$\\{[A-Z_]+:-(.*)}", "$1")
                .replace("secure", "localhost")
                .replaceAll("(//|@|,|^)[a-z0-9.-]*(:\\d+)", "$1$2")
                .replaceAll("^(mail|127\\.0\\.0\\.1)$", "host");
    }
}
