package vn.banggiang.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows requests whose answer lies ready and costs next to nothing. A whole office, or a village behind one line, comes from one
 * address: such requests do not count against what an address may take.
 */
@FunctionalInterface
public interface LightRequests {

    /** Whether this is one; asked before anything else is known of the request, so it must be quick itself. */
    boolean isLight(HttpServletRequest request);
}
