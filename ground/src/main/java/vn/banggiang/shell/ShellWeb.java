package vn.banggiang.shell;

import java.time.Duration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages get their model; libraries are kept for a month, our own small scripts are asked for again each time;
 * JSON is read as strictly everywhere.
 */
@Configuration(proxyBeanMethods = false)
class ShellWeb implements WebMvcConfigurer, WebMvcRegistrations {

    private static final Duration MONTH = Duration.ofDays(30);

    private final PageInterceptor page;
    private final UnwritableText unwritable;
    private final JsonMapper json;

    ShellWeb(PageInterceptor page, UnwritableText unwritable, JsonMapper json) {
        this.page = page;
        this.unwritable = unwritable;
        this.json = json;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new NearRoutes();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(page);
        registry.addInterceptor(unwritable);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(
                json.rebuild().addModule(new JsonFromOutside()).build()));
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
