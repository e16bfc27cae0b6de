package vn.banggiang.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.banggiang.importing.export.ExportItem;

/** Where a text was read at the other site, without the site's own name. */
final class PastLinks {

    private static final Pattern BY_NUMBER = Pattern.compile("\\?p=\\d{1,12}$");

    private PastLinks() {}

    /** Its address, and the number by which WordPress leads to it from anywhere. */
    static List<String> of(ExportItem item) {
        return Stream.of(item.link(), item.guid())
                .flatMap(address -> path(address).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> path(String address) {
        Matcher number = BY_NUMBER.matcher(address);
        if (number.find()) {
            return Optional.of(number.group());
        }
        try {
            URI uri = new URI(address.strip());
            return Optional.ofNullable(uri.getScheme())
                    .filter(scheme -> scheme.equals("http") || scheme.equals("https"))
                    .flatMap(scheme -> Optional.ofNullable(uri.getPath()));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
