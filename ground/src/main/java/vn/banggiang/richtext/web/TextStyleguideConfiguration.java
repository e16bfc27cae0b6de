package vn.banggiang.richtext.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.banggiang.shell.Styleguide;
import vn.banggiang.shell.StyleguideChapter;

/** The chapter of texts in the style guide. */
@Configuration(proxyBeanMethods = false)
class TextStyleguideConfiguration {

    @Bean
    @Order(0)
    StyleguideChapter textChapter() {
        return new StyleguideChapter("richtext.styleguide", Styleguide.PATH + "/text");
    }
}
