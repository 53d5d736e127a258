package io.rizhi.launcher.product;

import io.rizhi.launcher.kafka.BrokerSettingsAccess;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The launcher's broker settings under the names that the Kafka image expects. */
final class KafkaSettingsOfLauncher {
    Map<String, String> asComposeVariables(ProductPorts ports) {
        var variables = new TreeMap<String, String>();
        BrokerSettingsAccess.settings(ports.kafka(), ports.kafkaController())
                .forEach((name, value) -> variables.put(
                        "KAFKA_" + name.toString().replace('.', '_').toUpperCase(Locale.ROOT), value.toString()));
        variables.put("KAFKA_LOG_DIRS", "/var/lib/kafka/data");
        return variables;
    }
}
