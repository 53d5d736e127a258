package io.rizhi.gateway.signin;

import io.rizhi.gateway.platform.Breakers;
import io.rizhi.gateway.platform.GatewayProperties;
import io.rizhi.gateway.session.RenewSession;
import io.rizhi.gateway.session.StartSession;
import io.rizhi.kit.client.ServiceClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of signing in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    StudyClient studyClient(ServiceClients clients, GatewayProperties properties, Breakers breakers) {
        return new StudyClient(
                clients.toService("study", properties.routes().study().toString()), breakers);
    }

    @Bean
    SignInUseCases signInUseCases(Accounts accounts, StartSession startSession, RenewSession renewSession) {
        return new SignInUseCases(
                accounts,
                new SignIn(accounts, startSession, new SignInDelay()),
                new ChangePassword(accounts, renewSession),
                new SetUp(accounts, startSession));
    }
}
