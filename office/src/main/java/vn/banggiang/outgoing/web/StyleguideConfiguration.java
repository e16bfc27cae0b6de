package vn.banggiang.outgoing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.banggiang.shell.StyleguideChapter;

/** The chapters of the style guide whose components show documents. */
@Configuration(proxyBeanMethods = false)
class StyleguideConfiguration {

    @Bean
    @Order(1)
    StyleguideChapter listsChapter() {
        return new StyleguideChapter("outgoing.styleguide.lists", DocumentStyleguideController.LISTS);
    }

    @Bean
    @Order(2)
    StyleguideChapter paperChapter() {
        return new StyleguideChapter("outgoing.styleguide.paper", DocumentStyleguideController.PAPER);
    }
}
