package io.rizhi.study;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the study service. */
@SpringBootApplication
public class StudyServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StudyServiceApplication.class, arguments);
    }
}
