package vn.banggiang.cases.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.cases.CaseRatings;
import vn.banggiang.cases.CaseTracking;
import vn.banggiang.cases.TrackedCase;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;

/** A case is followed from outside: by the key of the receipt's QR, or by its code and the word beside it. */
@Controller
@RequestMapping("/mot-cua/tra-cuu")
class TrackingController {

    /** Under which wrong words are counted. */
    private static final String REALM = "tracking";

    private final CaseTracking tracking;
    private final CaseRatings ratings;
    private final ApplicantFrame frame;
    private final RealmSignIn tries;
    private final Directory directory;
    private final Clock clock;

    TrackingController(
            CaseTracking tracking,
            CaseRatings ratings,
            ApplicantFrame frame,
            RealmSignIn tries,
            Directory directory,
            Clock clock) {
        this.tracking = tracking;
        this.ratings = ratings;
        this.frame = frame;
        this.tries = tries;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return form(request, HttpStatus.OK, "", false);
    }

    /** Wrong and unknown are answered alike; after ten in a row one waits. */
    @PostMapping
    ResponseEntity<byte[]> find(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret) {
        Optional<CaseCode> typed = CaseCode.typed(code);
        String subject = typed.map(CaseCode::value).orElse("no-code");
        RealmTry tried = tries.begin(REALM, subject, ClientAddress.of(request));
        Optional<TrackedCase> found = typed.flatMap(read -> tracking.by(read, secret));
        if (found.isEmpty()) {
            return form(request, HttpStatus.NOT_FOUND, code, true);
        }
        tries.succeeded(tried);
        return shown(request, found.get(), secret);
    }

    @GetMapping("/{key}")
    ResponseEntity<byte[]> by(HttpServletRequest request, @PathVariable String key) {
        return TrackingKey.in(key)
                .flatMap(tracking::by)
                .map(found -> shown(request, found, key))
                .orElseGet(() -> form(request, HttpStatus.NOT_FOUND, "", true));
    }

    /**
     * What somebody thought of it, once, when it is over; wrong receipts are counted as when it is looked for.
     *
     * @param proof the key of the QR, or the word beside the code
     */
    @PostMapping("/danh-gia")
    ResponseEntity<byte[]> rating(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String words) {
        RealmTry tried = tries.begin(
                REALM, CaseCode.typed(code).map(CaseCode::value).orElse("no-code"), ClientAddress.of(request));
        Optional<TrackedCase> found = TrackingKey.in(proof).isPresent()
                ? TrackingKey.in(proof).flatMap(tracking::by)
                : CaseCode.typed(code).flatMap(read -> tracking.by(read, proof));
        if (found.isEmpty()) {
            return form(request, HttpStatus.NOT_FOUND, code, true);
        }
        tries.succeeded(tried);
        ratings.give(found.get().one(), mark.matches("[1-5]") ? Integer.parseInt(mark) : 0, words);
        return shown(request, found.get(), proof);
    }

    /** The same for programs. */
    @GetMapping(path = "/{key}/trang-thai.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TrackedBody> json(@PathVariable String key) {
        return TrackingKey.in(key)
                .flatMap(tracking::by)
                .map(found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(TrackedBody.of(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, TrackedCase found, String proof) {
        Map<String, Object> more = new HashMap<>();
        more.put("tracked", found);
        more.put("rates", ratings.isAsked(found.one()));
        more.put("marked", ratings.of(found.one().id()).isPresent());
        more.put("proof", proof);
        more.put(
                "agency", directory.agency(found.one().agencies().responsible()).name());
        more.put("names", names(found));
        more.put("now", clock.instant());
        return frame.page(request, HttpStatus.OK, "cases.tracking", "cases/open/tracked.jte", more);
    }

    private Map<AgencyId, String> names(TrackedCase found) {
        return directory
                .agencies(found.asked().stream()
                        .map(TrackedCase.AskedAgency::agency)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, HttpStatus status, String code, boolean wrong) {
        return frame.page(
                request, status, "cases.tracking", "cases/open/tracking.jte", Map.of("code", code, "wrong", wrong));
    }
}
