package io.rizhi.notification.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of notification-service.
 *
 * @param publicUrl address under which members reach the product, without a slash at the end; used in mails
 * @param studyUrl base address of study-service
 * @param smtp mail server
 */
@Validated
@ConfigurationProperties("rizhi.notification")
public record NotificationProperties(
        @NotBlank @DefaultValue("http://localhost:8080") String publicUrl,
        @NotBlank @DefaultValue("http://localhost:8081") String studyUrl,
        @Valid @NotNull @DefaultValue Smtp smtp) {

    /**
     * Mail server.
     *
     * @param host empty for none: then no mail leaves, and the page of channels says so
     * @param port 1 to 65535
     * @param from sender address
     * @param username empty for a server without sign-in
     * @param password of the mail account; has no default that works
     * @param isTlsRequired refuse a server that offers no STARTTLS
     */
    public record Smtp(
            @DefaultValue("") String host,
            @Min(1) @Max(65_535) @DefaultValue("25") int port,
            @NotBlank @DefaultValue("rizhi@localhost") String from,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean isTlsRequired) {}
}
