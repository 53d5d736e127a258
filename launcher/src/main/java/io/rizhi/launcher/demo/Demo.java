package io.rizhi.launcher.demo;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.product.Product;
import io.rizhi.launcher.product.Secrets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Loads the demo organisation into an empty product, once, and remembers its three logins. */
public final class Demo {
    private static final String LOGINS = "demo-logins";
    private static final String ZONE = "Asia/Shanghai";

    private final Product product;
    private final Clock clock;
    private final Consumer<String> say;

    public Demo(Product product, Clock clock, Consumer<String> say) {
        this.product = product;
        this.clock = clock;
        this.say = say;
    }

    /** Says whether nobody has been let in yet. */
    public boolean isStoreEmpty() {
        return new ApiSession(product.address())
                .get("/session/setup")
                .path("isOpen")
                .asBoolean();
    }

    /** The three logins, one a line; empty when this data folder holds no demo. */
    public String logins() {
        return product.secrets().read(LOGINS);
    }

    public void load() {
        say.accept("Loading the demo organisation …");
        var now = clock.instant();
        var zone = ZoneId.of(ZONE);
        var today = now.atZone(zone).toLocalDate();
        var api = new ApiSession(product.address());
        var password = Secrets.random().substring(0, 16);
        product.secrets().write(LOGINS, "admin    admin    " + password);
        enter(api, password);
        var people = new DemoPeople(api, ZONE);
        people.create(today.minusDays(30).toString());
        keepLogins(password, people);
        var plan = new DemoPlan(api).create(people.rootUnit(), today);
        awaitRecords(api, plan.path("id").asText());
        new DemoHistory(api, zone).attest(plan, people.all(), people.member(), now);
    }

    private void enter(ApiSession api, String password) {
        var session = api.enter("/session/setup", ApiSession.object(body -> {
            body.put("token", product.setupToken());
            body.put("organisation", "示范单位");
            body.put("login", "admin");
            body.put("displayName", "管理员");
            body.put("password", password);
            body.put("language", "zh-CN");
            body.put("zone", ZONE);
        }));
        if (session.path("csrfToken").asText().isEmpty()) {
            throw new LaunchException("The first admin was not let in: " + session);
        }
    }

    /** Study records are created after the publication has been answered; history needs them. */
    private static void awaitRecords(ApiSession api, String planId) {
        Patience.until(
                "the study records of the demo plan",
                () -> api.get("/plans/" + planId)
                        .path("publication")
                        .path("isComplete")
                        .asBoolean());
    }

    private void keepLogins(String password, DemoPeople people) {
        product.secrets()
                .write(
                        LOGINS,
                        String.join(
                                "\n",
                                List.of(
                                        "admin    admin    " + password,
                                        "manager  " + people.manager().login() + "   "
                                                + people.manager().password(),
                                        "member   " + people.member().login() + "   "
                                                + people.member().password())));
    }
}
