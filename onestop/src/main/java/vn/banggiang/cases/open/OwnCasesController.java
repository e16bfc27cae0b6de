package vn.banggiang.cases.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.cases.CaseFiles;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.OwnCase;
import vn.banggiang.cases.OwnCases;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeView;
import vn.banggiang.payments.OnlinePayments;
import vn.banggiang.payments.Payments;
import vn.banggiang.payments.QrPicture;
import vn.banggiang.refusal.Refusal;

/** The cases of whoever is signed in: where each stands, what is missing, what is to be paid. */
@Controller
@RequestMapping("/mot-cua/ho-so")
class OwnCasesController {

    private static final String PAGE = "/mot-cua/ho-so";

    private final OwnCases cases;
    private final FileIntake intake;
    private final Payments payments;
    private final OnlinePayments online;
    private final ApplicantFrame frame;
    private final Directory directory;
    private final URI publicAddress;

    OwnCasesController(
            OwnCases cases,
            FileIntake intake,
            Payments payments,
            OnlinePayments online,
            ApplicantFrame frame,
            Directory directory,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.cases = cases;
        this.intake = intake;
        this.payments = payments;
        this.online = online;
        this.frame = frame;
        this.directory = directory;
        this.publicAddress = publicAddress;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return frame.page(request, HttpStatus.OK, "cases.own", "cases/open/own.jte", Map.of("cases", cases.of(actor)));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        return shown(actor, id, request, null);
    }

    /** @param number of the paper, counted from 1 */
    @GetMapping("/{id}/giay-to/{number}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, @PathVariable int number) {
        CaseFiles.Opened opened = cases.open(actor, new CaseId(id), number);
        return PdfAnswer.of(opened.content(), opened.file().name());
    }

    @GetMapping(path = "/{id}/to-khai.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Resource> form(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        return PdfAnswer.shown(cases.form(actor, new CaseId(id)), "to-khai.pdf");
    }

    /** @param form {@code receipt}, {@code completion}, {@code refusal}, {@code apology}, {@code stop} */
    @GetMapping(path = "/{id}/phieu/{form}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Resource> sheet(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, @PathVariable String form) {
        SheetForm asked = SheetForm.tagged(form).orElseThrow(() -> CasesException.missing("cases.not-found"));
        return PdfAnswer.shown(cases.sheet(actor, new CaseId(id), asked), form + ".pdf");
    }

    /** One more paper, where papers are asked for. */
    @PostMapping("/{id}/bo-sung")
    ResponseEntity<byte[]> attach(
            @AuthenticationPrincipal ApplicantActor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw CasesException.invalid("file", "cases.missing");
            }
            cases.see(actor, new CaseId(id));
            String called = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                cases.attach(actor, new CaseId(id), name.isBlank() ? called : name, intake.take(called, content));
            }
            return back(id);
        } catch (Refusal refused) {
            return shown(actor, id, request, refused);
        }
    }

    /** All that was asked for is there. */
    @PostMapping("/{id}/bo-sung-xong")
    ResponseEntity<byte[]> complete(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        cases.complete(actor, new CaseId(id));
        return back(id);
    }

    @PostMapping("/{id}/rut")
    ResponseEntity<byte[]> withdraw(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        cases.withdraw(actor, new CaseId(id));
        return back(id);
    }

    /** To the payment provider, and back here; what is shown then comes from the ledger. */
    @PostMapping("/{id}/nop-phi/{charge}")
    ResponseEntity<byte[]> pay(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, @PathVariable UUID charge) {
        ChargeView asked = cases.see(actor, new CaseId(id)).charges().stream()
                .filter(view -> view.charge().id().equals(new ChargeId(charge)))
                .findFirst()
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(online.begin(asked.charge().id(), publicAddress.resolve(PAGE + "/" + id)))
                .build();
    }

    private ResponseEntity<byte[]> shown(
            ApplicantActor actor, UUID id, HttpServletRequest request, @Nullable Refusal refused) {
        OwnCase own = cases.see(actor, new CaseId(id));
        Map<String, Object> more = new HashMap<>();
        more.put("own", own);
        more.put("refused", refused);
        more.put("agency", directory.agency(own.one().agencies().responsible()).name());
        more.put("online", online.areOffered());
        more.put("codes", codes(own));
        HttpStatus status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return frame.page(request, status, "cases.own-one", "cases/open/ownone.jte", more);
    }

    private Map<ChargeId, QrPicture> codes(OwnCase own) {
        Map<ChargeId, QrPicture> codes = new LinkedHashMap<>();
        own.charges()
                .forEach(view -> payments.transfer(view)
                        .ifPresent(transfer -> codes.put(view.charge().id(), QrPicture.of(transfer))));
        return codes;
    }

    private static ResponseEntity<byte[]> back(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE + "/" + id))
                .build();
    }
}
