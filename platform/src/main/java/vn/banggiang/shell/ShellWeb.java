package vn.banggiang.shell;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages get their model; static files are kept for a year, since their addresses change with their content. */
@Configuration(proxyBeanMethods = false)
class ShellWeb implements WebMvcConfigurer {

    private static final Duration YEAR = Duration.ofDays(365);

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
        for (var folder : List.of("/lib/", "/shell/")) {
            registry.addResourceHandler(folder + "**")
                    .addResourceLocations("classpath:/static" + folder)
                    .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        }
    }
}
