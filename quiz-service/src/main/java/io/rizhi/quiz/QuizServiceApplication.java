package io.rizhi.quiz;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the quiz service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QuizServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QuizServiceApplication.class, arguments);
    }
}
