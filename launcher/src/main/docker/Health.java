import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The health check inside a container: ends with 0 when the management port says that the service is ready. */
final class Health {
    private Health() {}

    public static void main(String[] arguments) throws IOException {
        var url = URI.create("http://127.0.0.1:" + arguments[0] + "/actuator/health/readiness").toURL();
        var connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(2000);
        connection.setReadTimeout(2000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
