package io.rizhi.launcher.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** Lets tests of other packages read the broker's settings. */
public final class BrokerSettingsAccess {
    private BrokerSettingsAccess() {}

    public static Properties settings(int port, int controllerPort) {
        return new BrokerSettings(Path.of("data"), port, controllerPort).properties();
    }
}
