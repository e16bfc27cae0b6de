package vn.banggiang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Leads where the framework's own search leads, for any address. */
class NearRoutesTest {

    private static final Map<String, String> ROUTES = Map.of(
            "root", "/",
            "direct", "/cases",
            "one", "/cases/{id}",
            "made", "/cases/new",
            "deep", "/cases/{id}/files/{file}",
            "any", "/{first}/{second}/{third}",
            "rest", "/cong/{site}/**",
            "api", "/api/v1/cases/{id}");

    private final RequestMappingHandlerMapping near = of(new NearRoutes());
    private final RequestMappingHandlerMapping plain = of(new RequestMappingHandlerMapping());

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/cases,/cases",
        "/cases/new,/cases/new",
        "/cases/7,/cases/{id}",
        "/c%61ses/7,/cases/{id}",
        "/cases/7/files/2,/cases/{id}/files/{file}",
        "/cong/tinh/a/b/c,/cong/{site}/**",
        "/a/b/c,/{first}/{second}/{third}",
        "/api/v1/cases/7,/api/v1/cases/{id}",
        "/nowhere,",
        "/cases/7/,",
        "//cases//7,",
        "/api/v1/cases/,"
    })
    void leadsWhereEachAddressLeads(String address, String route) throws Exception {
        assertThat(led(near, address)).isEqualTo(led(plain, address)).isEqualTo(route == null ? "" : route);
    }

    @Test
    void saysWhichMethodsThereAreForAnAddress() {
        MockHttpServletRequest request = asked("/cases/7");
        request.setMethod("BREW");
        assertThat(Stream.of(near, plain).map(one -> refused(one, request)).distinct())
                .hasSize(1);
    }

    private static String refused(RequestMappingHandlerMapping routes, MockHttpServletRequest request) {
        try {
            return String.valueOf(routes.getHandler(request));
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    private static String led(RequestMappingHandlerMapping routes, String address) throws Exception {
        MockHttpServletRequest request = asked(address);
        HandlerExecutionChain led = routes.getHandler(request);
        return led == null ? "" : String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static MockHttpServletRequest asked(String address) {
        var request = new MockHttpServletRequest("GET", address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static RequestMappingHandlerMapping of(RequestMappingHandlerMapping routes) {
        routes.setApplicationContext(new StaticWebApplicationContext());
        routes.afterPropertiesSet();
        ROUTES.values()
                .forEach(route -> routes.registerMapping(
                        RequestMappingInfo.paths(route)
                                .methods(RequestMethod.GET)
                                .options(routes.getBuilderConfiguration())
                                .build(),
                        new Room(),
                        room()));
        return routes;
    }

    private static Method room() {
        try {
            return Room.class.getMethod("enter");
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where all routes lead. */
    public static final class Room {
        /** Does nothing. */
        public void enter() {}
    }
}
