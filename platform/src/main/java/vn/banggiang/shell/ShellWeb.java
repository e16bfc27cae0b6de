package vn.banggiang.shell;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Pages get their model; libraries are kept for a month, our own small scripts are asked for again each time. */
@Configuration(proxyBeanMethods = false)
class ShellWeb implements WebMvcConfigurer {

    private static final Duration MONTH = Duration.ofDays(30);

    private final PageInterceptor page;

    ShellWeb(PageInterceptor page) {
        this.page = page;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(page);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/lib/**")
                .addResourceLocations("classpath:/static/lib/")
                .setCacheControl(CacheControl.maxAge(MONTH).cachePublic())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/shell/**")
                .addResourceLocations("classpath:/static/shell/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
