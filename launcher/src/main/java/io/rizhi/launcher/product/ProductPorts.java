package io.rizhi.launcher.product;

import io.rizhi.launcher.process.Ports;

/** Every port of the product, all on the loopback address. {@code mongod}'s counts only for a new data folder. */
public record ProductPorts(
        int gateway,
        int gatewayManagement,
        int study,
        int studyManagement,
        int quiz,
        int quizManagement,
        int notification,
        int notificationManagement,
        int mongod,
        int kafka,
        int kafkaController,
        int smtp,
        int mailPage) {

    public static ProductPorts standard() {
        return new ProductPorts(8080, 8090, 8081, 8091, 8082, 8092, 8083, 8093, 27117, 9192, 9193, 2525, 8025);
    }

    /** Free ports, for several products on one machine. */
    public static ProductPorts free() {
        var free = Ports.free(13);
        return new ProductPorts(
                free.get(0),
                free.get(1),
                free.get(2),
                free.get(3),
                free.get(4),
                free.get(5),
                free.get(6),
                free.get(7),
                free.get(8),
                free.get(9),
                free.get(10),
                free.get(11),
                free.get(12));
    }

    public ProductPorts withGateway(int port) {
        return new ProductPorts(
                port,
                gatewayManagement,
                study,
                studyManagement,
                quiz,
                quizManagement,
                notification,
                notificationManagement,
                mongod,
                kafka,
                kafkaController,
                smtp,
                mailPage);
    }
}
