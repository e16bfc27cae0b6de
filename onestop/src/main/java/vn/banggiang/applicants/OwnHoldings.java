package vn.banggiang.applicants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module holds: who somebody is, to what was consented, papers and authorities. */
@Component
@Order(0)
class OwnHoldings implements PersonalHoldings {

    private final ApplicantStore applicants;
    private final LockerStore papers;
    private final AuthorityStore authorities;
    private final Consents consents;

    OwnHoldings(ApplicantStore applicants, LockerStore papers, AuthorityStore authorities, Consents consents) {
        this.applicants = applicants;
        this.papers = papers;
        this.authorities = authorities;
        this.consents = consents;
    }

    @Override
    public String title() {
        return "applicants.account";
    }

    @Override
    public List<Holding> of(Set<ApplicantId> owned) {
        List<Holding> all = new ArrayList<>();
        applicants.all(owned).values().stream()
                .filter(one -> one.facts() != null)
                .forEach(one -> all.add(person(one)));
        papers.of(owned).forEach(paper -> all.add(paper(paper)));
        authorities.givenBy(owned).forEach(one -> all.add(authority(one)));
        return all;
    }

    private Holding person(Applicant one) {
        ApplicantFacts facts = one.known();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("applicants.field.name", facts.name());
        lines.put("applicants.field.number", facts.number());
        lines.put("applicants.field.born", Objects.toString(facts.born(), ""));
        lines.put("applicants.field.representative", facts.representative());
        lines.put("applicants.field.telephone", facts.contact().telephone());
        lines.put("applicants.field.email", facts.contact().email());
        lines.put("applicants.field.address", facts.contact().address());
        lines.put("applicants.known-since", one.createdAt().toString());
        consents.of(one.id())
                .ifPresent(given -> lines.put("applicants.consented", given.version() + " " + given.givenAt()));
        return said(lines);
    }

    private static Holding paper(LockerPaper paper) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("applicants.field.paper", paper.name());
        lines.put("applicants.field.code", paper.code());
        lines.put("applicants.field.issuer", paper.issuer());
        lines.put(
                "applicants.field.file",
                paper.file().name() + " (SHA-256 " + paper.file().sha256() + ")");
        lines.put("applicants.field.until", Objects.toString(paper.validUntil(), ""));
        lines.put("applicants.known-since", paper.keptAt().toString());
        return said(lines);
    }

    private static Holding authority(Authority authority) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("applicants.given-to", authority.agentName());
        lines.put("applicants.given-for", authority.principalName());
        lines.put("applicants.field.until", authority.until().toString());
        return said(lines);
    }

    private static Holding said(Map<String, String> lines) {
        lines.values().removeIf(String::isEmpty);
        return new Holding(lines);
    }
}
