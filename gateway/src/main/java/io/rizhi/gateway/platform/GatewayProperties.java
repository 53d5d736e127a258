package io.rizhi.gateway.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set.
 *
 * @param routes where the services are
 * @param session how long people stay signed in
 * @param limits on single requests
 * @param rates how often one caller may use one route; counted per gateway
 * @param trustedProxies addresses or networks whose {@code X-Forwarded-For} is believed; none by default
 * @param publicOrigins own addresses ({@code https://study.example.org}) for browsers that only send Origin, where a proxy
 *     changes the Host header
 */
@Validated
@ConfigurationProperties("rizhi.gateway")
public record GatewayProperties(
        @NotNull @Valid @DefaultValue Routes routes,
        @NotNull @Valid @DefaultValue Session session,
        @NotNull @Valid @DefaultValue Limits limits,
        @NotNull @Valid @DefaultValue Rates rates,
        @NotNull @DefaultValue List<String> trustedProxies,
        @NotNull @DefaultValue Set<String> publicOrigins) {

    /**
     * Base addresses of the services.
     *
     * @param study of study-service
     * @param quiz of quiz-service
     * @param notification of notification-service
     */
    public record Routes(
            @NotNull @DefaultValue("http://127.0.0.1:8081") URI study,
            @NotNull @DefaultValue("http://127.0.0.1:8082") URI quiz,
            @NotNull @DefaultValue("http://127.0.0.1:8083") URI notification) {}

    /**
     * Login sessions.
     *
     * @param cookie {@code secure} behind https, {@code localhost} for plain http on this computer only
     * @param idleFor a session ends after this time without a request
     * @param absoluteFor a session ends this long after sign-in, used or not
     * @param touchAfter last use is written at most this often
     * @param cacheFor how long another gateway may still accept a session that was ended here
     */
    public record Session(
            @NotNull @DefaultValue("secure") Cookie cookie,
            @NotNull @DefaultValue("8h") Duration idleFor,
            @NotNull @DefaultValue("7d") Duration absoluteFor,
            @NotNull @DefaultValue("1m") Duration touchAfter,
            @NotNull @DefaultValue("5s") Duration cacheFor) {}

    /** How the session cookie is protected. */
    public enum Cookie {
        SECURE,
        LOCALHOST
    }

    /**
     * Limits on single requests.
     *
     * @param json an ordinary body
     * @param plan the draft of a plan
     * @param answer one response of an attempt, and requests of sign-in
     * @param document an imported document
     * @param questions imported questions
     * @param people an imported list of people
     * @param readFor until an ordinary answer begins
     * @param exportFor until an export or a publication is answered
     * @param importFor until an import is answered, the upload included
     * @param partFor until one part of the Today page is left out
     * @param streamsPerPerson live streams that one person may hold open
     */
    public record Limits(
            @NotNull @DefaultValue("256KB") DataSize json,
            @NotNull @DefaultValue("1MB") DataSize plan,
            @NotNull @DefaultValue("64KB") DataSize answer,
            @NotNull @DefaultValue("64MB") DataSize document,
            @NotNull @DefaultValue("20MB") DataSize questions,
            @NotNull @DefaultValue("8MB") DataSize people,
            @NotNull @DefaultValue("5s") Duration readFor,
            @NotNull @DefaultValue("30s") Duration exportFor,
            @NotNull @DefaultValue("5m") Duration importFor,
            @NotNull @DefaultValue("1500ms") Duration partFor,
            @Min(1) @DefaultValue("8") int streamsPerPerson) {}

    /**
     * Rates by what a request costs.
     *
     * @param light ordinary requests
     * @param heavy imports, exports, rebuilds
     * @param signIn requests that check a password, by address
     * @param stream opening a live stream
     */
    public record Rates(
            @NotNull @Valid @DefaultValue Light light,
            @NotNull @Valid @DefaultValue Heavy heavy,
            @NotNull @Valid @DefaultValue SignIn signIn,
            @NotNull @Valid @DefaultValue Stream stream) {

        /**
         * Ordinary requests.
         *
         * @param burst at once
         * @param perMinute afterwards
         */
        public record Light(
                @Min(1) @DefaultValue("300") int burst,
                @Min(1) @DefaultValue("3000") int perMinute) {}

        /**
         * Imports, exports, rebuilds.
         *
         * @param burst at once
         * @param perMinute afterwards
         */
        public record Heavy(
                @Min(1) @DefaultValue("30") int burst,
                @Min(1) @DefaultValue("30") int perMinute) {}

        /**
         * Requests that check a password.
         *
         * @param burst at once
         * @param perMinute afterwards
         */
        public record SignIn(
                @Min(1) @DefaultValue("100") int burst,
                @Min(1) @DefaultValue("120") int perMinute) {}

        /**
         * Opening a live stream.
         *
         * @param burst at once
         * @param perMinute afterwards
         */
        public record Stream(
                @Min(1) @DefaultValue("20") int burst,
                @Min(1) @DefaultValue("30") int perMinute) {}
    }
}
