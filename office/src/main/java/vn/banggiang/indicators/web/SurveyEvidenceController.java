package vn.banggiang.indicators.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.SurveyEvidence;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tasks.Evidence;
import vn.banggiang.tasks.EvidenceIntake;

/** Files beside a form of a survey. */
@Controller
@RequestMapping("/surveys/{id}/forms/{agency}/evidence")
class SurveyEvidenceController {

    private final SurveyEvidence evidence;
    private final EvidenceIntake intake;

    SurveyEvidenceController(SurveyEvidence evidence, EvidenceIntake intake) {
        this.evidence = evidence;
        this.intake = intake;
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        evidence.add(actor.actor(), new CampaignId(id), new AgencyId(agency), taken(files));
        return "redirect:/surveys/" + id + "/forms/" + agency;
    }

    @GetMapping("/{position}")
    ResponseEntity<Resource> open(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @PathVariable int position) {
        SurveyEvidence.Download file =
                evidence.open(reader.actor(), new CampaignId(id), new AgencyId(agency), position);
        return FileAnswer.given(file.name(), file.content());
    }

    private List<Evidence> taken(@Nullable List<MultipartFile> files) throws IOException {
        List<MultipartFile> chosen = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
        if (chosen.isEmpty() || chosen.size() > SurveyEvidence.MOST_FILES) {
            throw IndicatorsException.invalid("files", "indicators.too-many-files", SurveyEvidence.MOST_FILES);
        }
        List<Evidence> taken = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try (InputStream content = file.getInputStream()) {
                taken.add(intake.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
            }
        }
        return taken;
    }
}
