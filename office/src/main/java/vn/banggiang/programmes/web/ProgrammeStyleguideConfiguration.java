package vn.banggiang.programmes.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.banggiang.shell.StyleguideChapter;

/** The chapter of the style guide whose components show programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammeStyleguideConfiguration {

    @Bean
    @Order(3)
    StyleguideChapter programmesChapter() {
        return new StyleguideChapter("programmes.styleguide", ProgrammeStyleguideController.PROGRAMMES);
    }
}
