package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.banggiang.PlatformTest;

/** V1. Whatever is sent stays data: on pages, in queries, in headers. */
@PlatformTest
class EncodingTest {

    private static final List<String> PIECES = List.of(
            "<script>x()</script>\"onload=x()'`",
            "' OR 1=1; DROP TABLE documents.incoming; --",
            "%' ESCAPE '\\' UNION SELECT password_hash FROM identity.account --",
            "${7919*7907}#{7919*7907}*{7919*7907}__${7919*7907}__::x",
            "\r\nSet-Cookie: stolen=1",
            "..%2f../../../etc/passwd",
            "-1",
            "99999999999999999999");

    private final RequestMappingHandlerMapping mappings;
    private final Attacker clerk;

    EncodingTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.clerk = new Attacker(port);
    }

    @BeforeEach
    void aClerkSignsIn() throws Exception {
        clerk.signIn(Demonstration.CLERK, Demonstration.PASSWORD);
    }

    @Test
    void whatIsSearchedForIsShownAsText() throws Exception {
        HttpResponse<String> found = clerk.get("/search?q=" + Attacker.encoded(PIECES.getFirst()));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("&lt;script&gt;").doesNotContain("<script>x()");
    }

    @Test
    void noParameterOfAnyPageBreaksOutOfItsPlace() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String query : queries().toList()) {
            for (String piece : PIECES) {
                HttpResponse<String> answer = clerk.get(query + Attacker.encoded(piece));
                all.assertThat(answer.statusCode()).as(query + piece).isLessThan(500);
                all.assertThat(answer.body()).as(query + piece).doesNotContain("<script>x()", "62615533", "root:x:0");
                all.assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(query + piece)
                        .noneMatch(cookie -> cookie.startsWith("stolen"));
            }
        }
        all.assertAll();
    }

    /** Every page that reads, with every parameter that it knows. */
    private Stream<String> queries() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(page -> page.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(page -> paths(page.getKey())
                        .flatMap(path -> parameters(page.getValue()).map(name -> path + "?" + name + "=")));
    }

    private static Stream<String> paths(RequestMappingInfo page) {
        return page.getPatternValues().stream().filter(path -> !path.contains("{") && !path.startsWith("/api/"));
    }

    private static Stream<String> parameters(HandlerMethod page) {
        return Arrays.stream(page.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(EncodingTest::name);
    }

    private static String name(Parameter parameter) {
        RequestParam told = parameter.getAnnotation(RequestParam.class);
        return told.name().isEmpty() ? parameter.getName() : told.name();
    }
}
