package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the route of an address among those alone that begin with the same words. Without it each address with a variable in it is
 * held against more than a thousand patterns, which took a third of a short page's time.
 */
class NearRoutes extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<List<String>>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Asked(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        return request instanceof Asked asked && !isNear(route, asked)
                ? null
                : super.getMatchingMapping(route, request);
    }

    private boolean isNear(RequestMappingInfo route, Asked asked) {
        return beginnings.computeIfAbsent(route, NearRoutes::beginnings).stream()
                .anyMatch(words -> asked.words.size() >= words.size()
                        && asked.words.subList(0, words.size()).equals(words));
    }

    private static List<List<String>> beginnings(RequestMappingInfo route) {
        return route.getPatternValues().stream().map(NearRoutes::words).toList();
    }

    /** Those before the first that may be any. */
    private static List<String> words(String pattern) {
        return Arrays.stream(pattern.split("/"))
                .filter(word -> !word.isEmpty())
                .takeWhile(word -> word.chars().noneMatch(sign -> "{}*?".indexOf(sign) >= 0))
                .toList();
    }

    /** A request with the words of its address, as patterns are matched to them. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final List<String> words = new ArrayList<>();

        Asked(HttpServletRequest request) {
            super(request);
            RequestPath path = ServletRequestPathUtils.getParsedRequestPath(request);
            for (PathContainer.Element element : path.pathWithinApplication().elements()) {
                if (element instanceof PathContainer.PathSegment segment) {
                    words.add(segment.valueToMatch());
                }
            }
        }
    }
}
