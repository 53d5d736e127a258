package io.rizhi.launcher.product;

import io.rizhi.launcher.kafka.KafkaServer;
import io.rizhi.launcher.mail.MailSink;
import io.rizhi.launcher.mongo.MongoServer;
import io.rizhi.launcher.mongo.MongodBinary;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.service.ServiceJar;
import io.rizhi.launcher.service.ServiceProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The whole product on one machine: what its parts are, what each needs, and who waits for whom. */
public final class Product implements AutoCloseable {
    public static final String MONGOD = "mongod";
    public static final String KAFKA = "kafka";
    public static final String MAIL = "mail";
    public static final String STUDY = "study-service";
    public static final String QUIZ = "quiz-service";
    public static final String NOTIFICATION = "notification-service";
    public static final String GATEWAY = "gateway";

    private static final int SERVICE_HEAP = 160;
    private static final int GATEWAY_HEAP = 128;

    private final ProductOptions options;
    private final ProductPorts ports;
    private final Secrets secrets;
    private final Parts parts;
    private final String mongoUri;

    private Product(ProductOptions options) {
        this.options = options;
        this.ports = options.ports();
        this.secrets = new Secrets(options.data());
        this.parts = new Parts(RunFolder.take(options.data()), options.say());
        this.mongoUri = options.environment().getOrDefault("MONGODB_URI", "");
    }

    /** Starts everything and returns when the gateway is ready; on failure stops what was started. */
    public static Product start(ProductOptions options) {
        var product = new Product(options);
        try {
            product.startAll();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    private void startAll() {
        parts.endLeftOvers();
        PortCheck.refuseTaken(ports, !hasOwnMongo());
        parts.startTogether(hasOwnMongo() ? List.of(KAFKA, MAIL) : List.of(MONGOD, KAFKA, MAIL), this::starterOf);
        parts.startTogether(List.of(STUDY, QUIZ, NOTIFICATION), this::starterOf);
        parts.startTogether(List.of(GATEWAY), this::starterOf);
    }

    /** An operator's own MongoDB, named by {@code MONGODB_URI}: nothing is started then. */
    private boolean hasOwnMongo() {
        return !mongoUri.isBlank();
    }

    private Supplier<Running> starterOf(String name) {
        return switch (name) {
            case MONGOD -> this::mongod;
            case KAFKA -> this::kafka;
            case MAIL -> () -> Running.of(MailSink.start(ports.smtp(), ports.mailPage(), log(MAIL), shown(MAIL)));
            case STUDY ->
                () -> service(STUDY, ports.studyManagement(), variables().study(setupToken()));
            case QUIZ -> () -> service(QUIZ, ports.quizManagement(), variables().quiz());
            case NOTIFICATION ->
                () -> service(
                        NOTIFICATION,
                        ports.notificationManagement(),
                        variables().notification());
            case GATEWAY ->
                () -> service(GATEWAY, ports.gatewayManagement(), variables().gateway());
            default -> throw new LaunchException("No such part: " + name + ". The parts are " + names());
        };
    }

    private Running mongod() {
        var binary = new MongodBinary(options.environment(), options.cache()).find();
        var folder = options.data().resolve("mongo");
        var server =
                MongoServer.start(new MongoServer.Options(binary, folder, ports.mongod(), log(MONGOD)), shown(MONGOD));
        return new Running(server.child(), server::stop, server::kill);
    }

    private Running kafka() {
        var server = KafkaServer.start(
                new KafkaServer.Options(
                        options.data().resolve("kafka"),
                        ports.kafka(),
                        ports.kafkaController(),
                        log(KAFKA),
                        options.apps()),
                shown(KAFKA));
        return new Running(server.child(), server::stop, server::kill);
    }

    private Running service(String name, int managementPort, Map<String, String> variables) {
        var environment = new TreeMap<>(variables);
        environment.putAll(options.overrides());
        var jar = ServiceJar.find(options.root(), name, options.apps());
        int heap = name.equals(GATEWAY) ? GATEWAY_HEAP : SERVICE_HEAP;
        return Running.of(ServiceProcess.start(
                new ServiceProcess.Options(name, jar, heap, options.jvm(), managementPort, environment, log(name)),
                shown(name),
                options.say()));
    }

    private ServiceVariables variables() {
        return new ServiceVariables(ports, mongoUri(), "127.0.0.1:" + ports.kafka(), secrets.folder());
    }

    private Path log(String name) {
        return options.data().resolve("logs").resolve(name + ".log");
    }

    private java.util.function.Consumer<String> shown(String name) {
        return line -> options.childOutput().accept(name + " | " + line);
    }

    /** The address to open. */
    public String address() {
        return "http://localhost:" + ports.gateway();
    }

    /** The page that shows the mails which the product sent. */
    public String mailPage() {
        return "http://localhost:" + ports.mailPage();
    }

    public ProductPorts ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Connection string of the store, without a database. */
    public String mongoUri() {
        return hasOwnMongo()
                ? mongoUri
                : MongoServer.uriOf(MongoServer.rememberedPort(options.data().resolve("mongo"), ports.mongod()));
    }

    /** The token that lets the first admin in, while there is none. */
    public String setupToken() {
        return secrets.token("setup-token");
    }

    public Set<String> names() {
        return parts.names();
    }

    /** The process of a part, for tests that pause or watch it. */
    public ProcessHandle process(String name) {
        return parts.get(name).child().handle();
    }

    /** Kills a part at once, as a crash would. It stays down until {@link #restart}. */
    public void kill(String name) {
        parts.kill(name);
    }

    /** Starts a part again, stopping it first when it still runs, and returns when it is ready. */
    public void restart(String name) {
        parts.restart(name, starterOf(name));
    }

    /** Stops everything, the outermost part first. */
    @Override
    public void close() {
        parts.close();
    }
}
