package vn.banggiang.programmes.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Measuring;
import vn.banggiang.programmes.NodeId;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.ProgrammesException;
import vn.banggiang.programmes.Reading;

/** Readings of indicators and reached milestones for programs. */
@RestController
@RequestMapping("/api/v1/programmes/{programme}/nodes/{node}")
class MeasuringApi {

    private final Measuring measuring;
    private final ProgrammeViews views;

    MeasuringApi(Measuring measuring, ProgrammeViews views) {
        this.measuring = measuring;
        this.views = views;
    }

    /** What the indicator was measured to be, the latest day first. */
    @GetMapping("/readings")
    List<Reading> readings(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID node) {
        return views.readings(caller.actor(), new ProgrammeId(programme), new NodeId(node));
    }

    /** A reading of the indicator. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/readings")
    @ResponseStatus(HttpStatus.CREATED)
    List<Reading> measure(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @PathVariable UUID node,
            @RequestBody ReadingBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        if (body.day() == null || body.value() == null) {
            throw ProgrammesException.invalid("value", "programmes.value-invalid");
        }
        measuring.measure(
                caller.actor(),
                new ProgrammeId(programme),
                new NodeId(node),
                key.orElseGet(UUID::randomUUID),
                body.day(),
                body.value(),
                Objects.requireNonNullElse(body.words(), ""));
        return readings(caller, programme, node);
    }

    /** The day on which the milestone was reached; without one it turned out not to be. */
    @PostMapping("/reached")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reach(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @PathVariable UUID node,
            @RequestBody ReachedBody body) {
        measuring.reach(
                caller.actor(),
                new ProgrammeId(programme),
                new NodeId(node),
                body.day(),
                Objects.requireNonNullElse(body.words(), ""));
    }

    /** @param words where the value is from */
    record ReadingBody(
            @Nullable LocalDate day,
            @Nullable BigDecimal value,
            @Nullable String words) {}

    /** @param words how that is known */
    record ReachedBody(@Nullable LocalDate day, @Nullable String words) {}
}
