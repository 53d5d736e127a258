package io.rizhi.launcher.product;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Ports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says before the start which ports somebody else holds, all at once. */
final class PortCheck {
    private PortCheck() {}

    static void refuseTaken(ProductPorts ports, boolean startsMongod) {
        var wanted = new LinkedHashMap<String, Integer>(Map.of());
        wanted.put("the gateway", ports.gateway());
        wanted.put("the gateway's management", ports.gatewayManagement());
        wanted.put("study-service", ports.study());
        wanted.put("study-service's management", ports.studyManagement());
        wanted.put("quiz-service", ports.quiz());
        wanted.put("quiz-service's management", ports.quizManagement());
        wanted.put("notification-service", ports.notification());
        wanted.put("notification-service's management", ports.notificationManagement());
        wanted.put("Kafka", ports.kafka());
        wanted.put("Kafka's controller", ports.kafkaController());
        wanted.put("the mail sink", ports.smtp());
        wanted.put("the mail page", ports.mailPage());
        if (startsMongod) {
            wanted.put("mongod", ports.mongod());
        }
        var taken = new ArrayList<String>();
        wanted.forEach((who, port) -> {
            if (!Ports.isFree(port)) {
                taken.add(port + " (" + who + ")");
            }
        });
        if (!taken.isEmpty()) {
            throw new LaunchException("Held by another program: " + String.join(", ", taken)
                    + ". Stop that program, or start with --free-ports or --port.");
        }
    }
}
