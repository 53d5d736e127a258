package io.rizhi.launcher.product;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The variables that each service gets. {@code docker-compose.yml} sets the same names. */
final class ServiceVariables {
    private final ProductPorts ports;
    private final String mongoUri;
    private final String kafka;
    private final Path secrets;

    ServiceVariables(ProductPorts ports, String mongoUri, String kafka, Path secrets) {
        this.ports = ports;
        this.mongoUri = mongoUri;
        this.kafka = kafka;
        this.secrets = secrets;
    }

    Map<String, String> gateway() {
        var variables = common("gateway", ports.gateway(), ports.gatewayManagement());
        variables.put("RIZHI_GATEWAY_ROUTES_STUDY", local(ports.study()));
        variables.put("RIZHI_GATEWAY_ROUTES_QUIZ", local(ports.quiz()));
        variables.put("RIZHI_GATEWAY_ROUTES_NOTIFICATION", local(ports.notification()));
        variables.put("RIZHI_GATEWAY_SESSION_COOKIE", "localhost");
        return variables;
    }

    Map<String, String> study(String setupToken) {
        var variables = common("study", ports.study(), ports.studyManagement());
        variables.put("RIZHI_STUDY_SETUP_TOKEN", setupToken);
        return variables;
    }

    Map<String, String> quiz() {
        var variables = common("quiz", ports.quiz(), ports.quizManagement());
        variables.put("RIZHI_QUIZ_STUDY_URL", local(ports.study()));
        return variables;
    }

    Map<String, String> notification() {
        var variables = common("notification", ports.notification(), ports.notificationManagement());
        variables.put("RIZHI_NOTIFICATION_SMTP_HOST", "127.0.0.1");
        variables.put("RIZHI_NOTIFICATION_SMTP_PORT", Integer.toString(ports.smtp()));
        variables.put("RIZHI_NOTIFICATION_SMTP_FROM", "rizhi@localhost");
        variables.put("RIZHI_NOTIFICATION_PUBLIC_URL", local(ports.gateway()));
        variables.put("RIZHI_NOTIFICATION_STUDY_URL", local(ports.study()));
        return variables;
    }

    private Map<String, String> common(String service, int port, int managementPort) {
        var variables = new TreeMap<String, String>();
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        variables.put("RIZHI_MONGO_URI", mongoUri);
        variables.put("RIZHI_MONGO_DATABASE", "rizhi_" + service);
        variables.put("RIZHI_KAFKA_BOOTSTRAP", kafka);
        variables.put("RIZHI_OUTBOX_DELAYED_PRUNE", "40s");
        variables.put("RIZHI_PARENT_WATCH", "true");
        variables.put(
                "RIZHI_SECURITY_KEY_FILE",
                secrets.resolve(service + "-signing-key.pem").toString());
        variables.put("RIZHI_SECURITY_ISSUERS_GATEWAY", jwks(ports.gatewayManagement()));
        variables.put("RIZHI_SECURITY_ISSUERS_STUDY", jwks(ports.studyManagement()));
        variables.put("RIZHI_SECURITY_ISSUERS_QUIZ", jwks(ports.quizManagement()));
        variables.put("RIZHI_SECURITY_ISSUERS_NOTIFICATION", jwks(ports.notificationManagement()));
        return variables;
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static String jwks(int managementPort) {
        return local(managementPort) + "/actuator/jwks";
    }
}
