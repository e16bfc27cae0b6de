package vn.banggiang.applying.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.applying.ApplyingException;
import vn.banggiang.applying.Offer;
import vn.banggiang.applying.Offers;
import vn.banggiang.forms.FormId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Which procedures are applied for on line, for programs. */
@RestController
@RequestMapping("/api/v1/online-procedures")
class OffersApi {

    private final Offers offers;

    OffersApi(Offers offers) {
        this.offers = offers;
    }

    /** The procedure with this code, where it is applied for on line today. */
    @GetMapping("/{code}")
    OfferBody one(@PathVariable String code) {
        return offers.called(code(code)).map(OfferBody::of).orElseThrow(ApplyingException::missing);
    }

    /** Ties it to a form; by the leader of the agency that keeps it. */
    @PutMapping("/{code}")
    OfferBody tie(@AuthenticationPrincipal SignedIn leader, @PathVariable String code, @RequestBody FormBody body) {
        UUID form = body.form();
        if (form == null) {
            throw ApplyingException.invalid("form", "applying.no-form");
        }
        offers.tie(leader.actor(), code(code), new FormId(form));
        return one(code);
    }

    /** Takes it off line. */
    @DeleteMapping("/{code}")
    void untie(@AuthenticationPrincipal SignedIn leader, @PathVariable String code) {
        offers.untie(leader.actor(), code(code));
    }

    private static ProcedureCode code(String typed) {
        return ProcedureCode.read(typed).orElseThrow(ApplyingException::missing);
    }

    /** @param form its id */
    record FormBody(@Nullable UUID form) {}

    /** @param address below which people apply */
    record OfferBody(String procedure, int version, UUID form, int formVersion, String address) {

        static OfferBody of(Offer offer) {
            String code = offer.procedure().facts().code().value();
            return new OfferBody(
                    code,
                    offer.procedure().number(),
                    offer.form().form().value(),
                    offer.form().number(),
                    "/mot-cua/nop/thu-tuc/" + code);
        }
    }
}
