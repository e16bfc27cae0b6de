package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.identity.Accounts;

/** Walks every text and every list of every body of the API. Because half a character and an endless list stopped work. */
@PlatformTest
class HostileBodyTest {

    private final List<Body> bodies = new ArrayList<>();
    private final Accounts accounts;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    private ApiCaller clerk;

    private record Body(Route route, Type type) {}

    HostileBodyTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Accounts accounts,
            BeanFactory beans) {
        this.accounts = accounts;
        this.beans = beans;
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .forEach(parameter -> Route.of(mapping)
                                .forEach(route -> bodies.add(new Body(route, parameter.getGenericParameterType())))));
    }

    @BeforeEach
    void aClerkSignsIn() throws Exception {
        clerk = new ApiCaller(port, accounts);
        clerk.signIn(new Offices(beans).open().clerk());
    }

    @Test
    void textThatCannotBeWrittenDownIsRefusedInEveryField() throws Exception {
        for (String unwritable : List.of("\\ud800", "\\udc00\\ud800", "\\u0000")) {
            int walked = 0;
            for (Body body : bodies) {
                for (String json : texts(body.type(), unwritable).toList()) {
                    clerk.refuses(422, "shell.unwritable-text", sending(body, json));
                    walked++;
                }
            }
            assertThat(walked).isGreaterThan(20);
        }
    }

    @Test
    void noFieldFailsOfAVeryLongText() throws Exception {
        for (Body body : bodies) {
            for (String json : texts(body.type(), "ă".repeat(300_000)).toList()) {
                assertThat(clerk.send(sending(body, json), "vi").statusCode())
                        .as("%s %.80s", body.route(), json)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void everyListEnds() throws Exception {
        int walked = 0;
        for (Body body : bodies) {
            for (String json : lists(body.type()).toList()) {
                clerk.refuses(422, "shell.too-many-entries", sending(body, json));
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(4);
    }

    private HttpRequest.Builder sending(Body body, String json) {
        return clerk.request(body.route().naming(UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .method(body.route().method().name(), BodyPublishers.ofString(json));
    }

    /** The body once for each text in it, which stands there alone. */
    private static Stream<String> texts(Type type, String text) {
        if (type == String.class) {
            return Stream.of("\"" + text + "\"");
        }
        return isList(type)
                ? texts(entry(type), text).map(json -> "[" + json + "]")
                : fields(type, one -> texts(one, text));
    }

    /** The body once for each list in it, with an entry too many. */
    private static Stream<String> lists(Type type) {
        return isList(type) ? Stream.of("[" + "null,".repeat(500) + "null]") : fields(type, HostileBodyTest::lists);
    }

    private static Stream<String> fields(Type type, Function<Type, Stream<String>> within) {
        if (!(type instanceof Class<?> body && body.isRecord())) {
            return Stream.empty();
        }
        return Arrays.stream(body.getRecordComponents())
                .flatMap(field -> within.apply(field.getGenericType())
                        .map(json -> "{\"" + field.getName() + "\": " + json + "}"));
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
    }

    private static Type entry(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
