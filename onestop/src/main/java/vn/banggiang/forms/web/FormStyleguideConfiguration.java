package vn.banggiang.forms.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.banggiang.shell.StyleguideChapter;

/** The chapter of the style guide whose components ask who applies. */
@Configuration(proxyBeanMethods = false)
class FormStyleguideConfiguration {

    private static final int LAST = 4;

    @Bean
    @Order(LAST)
    StyleguideChapter formsChapter() {
        return new StyleguideChapter("forms.styleguide", FormStyleguideController.FORMS);
    }
}
