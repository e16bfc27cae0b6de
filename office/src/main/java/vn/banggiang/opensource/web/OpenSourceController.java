package vn.banggiang.opensource.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.opensource.BillOfMaterials;
import vn.banggiang.opensource.OpenSourceException;
import vn.banggiang.opensource.Part;

/** For anyone: of what open-source software the platform is made, under which licences. */
@Controller
@RequestMapping("/open-source")
class OpenSourceController {

    private final BillOfMaterials bill;

    OpenSourceController(BillOfMaterials bill) {
        this.bill = bill;
    }

    @GetMapping
    String parts(Model model) {
        List<Part> parts = bill.parts();
        Map<String, Long> licences = parts.stream()
                .flatMap(part -> part.licences().stream())
                .collect(Collectors.groupingBy(licence -> licence, TreeMap::new, Collectors.counting()));
        model.addAttribute(
                "parts", parts.stream().collect(Collectors.groupingBy(Part::kind, TreeMap::new, Collectors.toList())));
        model.addAttribute("licences", licences);
        model.addAttribute(
                "readable",
                licences.keySet().stream()
                        .filter(licence -> bill.text(licence).isPresent())
                        .collect(Collectors.toSet()));
        return "opensource/parts";
    }

    /** @param id SPDX identifier */
    @GetMapping("/licences/{id}")
    String licence(@PathVariable String id, Model model) {
        model.addAttribute("licence", id);
        model.addAttribute("text", bill.text(id).orElseThrow(() -> OpenSourceException.missing("opensource.no-text")));
        model.addAttribute(
                "parts",
                bill.parts().stream()
                        .filter(part -> part.licences().contains(id))
                        .toList());
        return "opensource/licence";
    }

    @GetMapping("/bom.cdx.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.cyclonedx+json; version=1.6")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("banggiang.cdx.json")
                                .build()
                                .toString())
                .body(bill.document().getBytes(StandardCharsets.UTF_8));
    }
}
