package vn.banggiang.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;

/** Makes the {@link Page} of a request; every view that a controller returns has it as {@code page}. */
@Component
public class Pages {

    private final List<Places> systems;
    private final ChosenLanguage languages;
    private final MessageSource messages;
    private final Deadlines deadlines;
    private final Assets assets;
    private final Directory directory;

    Pages(
            List<Places> systems,
            ChosenLanguage languages,
            MessageSource messages,
            Deadlines deadlines,
            Assets assets,
            Directory directory) {
        this.systems = systems;
        this.languages = languages;
        this.messages = messages;
        this.deadlines = deadlines;
        this.assets = assets;
        this.directory = directory;
    }

    /** The page that answers this request. */
    public Page of(HttpServletRequest request) {
        var actor = Reader.signedIn().map(SignedIn::actor).orElse(null);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        var visit = new Visit(
                languages.of(request),
                appearance(request),
                actor,
                actor == null ? "" : directory.agency(actor.agency()).name(),
                actor == null ? "" : positions(actor),
                actor == null ? List.of() : places(actor),
                path,
                request.getQueryString() == null ? path : path + "?" + request.getQueryString(),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken());
        return new Page(visit, messages, deadlines, assets);
    }

    /** A page of nobody in particular, which everybody may be given: without places, without forms of who is signed in. */
    public Page ofNobody(Language language, Appearance appearance, String path) {
        var visit = new Visit(language, appearance, null, "", "", List.of(), path, path, "", "");
        return new Page(visit, messages, deadlines, assets);
    }

    private static Appearance appearance(HttpServletRequest request) {
        return Preferences.APPEARANCE.at(request).map(Appearance::of).orElse(Appearance.AUTO);
    }

    private String positions(Actor actor) {
        return directory.posts(actor.person()).stream()
                .filter(post -> post.agency().equals(actor.agency()))
                .map(Post::position)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Place> places(Actor actor) {
        return systems.stream()
                .flatMap(system -> system.placesFor(actor).stream())
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }
}
