package vn.banggiang.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method of one path that the platform answers. */
record Route(RequestMethod method, String path) {

    private static final Set<RequestMethod> ANY =
            Set.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE);

    /** Every route; what ends the caller's own token or session comes last. */
    static List<Route> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing((Route route) -> route.path().startsWith("/account"))
                        .thenComparing(route -> route.method() == RequestMethod.DELETE)
                        .thenComparing(Route::path)
                        .thenComparing(Route::method))
                .toList();
    }

    static Stream<Route> of(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? ANY : methods).stream().map(method -> new Route(method, path)));
    }

    /** Whether the path names one thing among many. */
    boolean namesSomething() {
        return path.contains("{");
    }

    boolean isRead() {
        return method == RequestMethod.GET;
    }

    boolean isOfTheApi() {
        return path.startsWith("/api/");
    }

    /** Below the realm of citizens, in which every official is nobody. */
    boolean isOfCitizens() {
        return path.startsWith("/mot-cua");
    }

    /** The path that names this thing, and of a thing's parts the first. */
    String naming(UUID id) {
        return path.replace("{position}", "0").replace("{number}", "1").replaceAll("\\{[^}]+}", id.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
