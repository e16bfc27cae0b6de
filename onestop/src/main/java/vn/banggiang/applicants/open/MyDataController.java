package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.MyData;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.shell.Language;

/** Everything that is held about who is signed in, to read and to take along; and the end of the account. */
@Controller
@RequestMapping(ApplicantCookie.PATH + "/tai-khoan")
class MyDataController {

    private final ApplicantFrame frame;
    private final MyData data;
    private final ApplicantCookie cookie;
    private final MessageSource messages;

    MyDataController(ApplicantFrame frame, MyData data, ApplicantCookie cookie, MessageSource messages) {
        this.frame = frame;
        this.data = data;
        this.cookie = cookie;
        this.messages = messages;
    }

    @GetMapping("/du-lieu")
    ResponseEntity<byte[]> page(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return frame.page(
                request,
                HttpStatus.OK,
                "applicants.my-data",
                "applicants/open/data.jte",
                Map.of("sections", data.of(actor)));
    }

    /** The same for programs, under the words of the page. */
    @GetMapping("/du-lieu.json")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal ApplicantActor actor) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        for (MyData.Section section : data.of(actor)) {
            List<Map<String, String>> lines = new ArrayList<>();
            section.holdings().forEach(holding -> {
                Map<String, String> facts = new LinkedHashMap<>();
                holding.facts().forEach((key, value) -> facts.put(text(key), value));
                lines.add(facts);
            });
            all.put(text(section.title()), lines);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"du-lieu-cua-toi.json\"")
                .body(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    @GetMapping("/xoa")
    ResponseEntity<byte[]> ending(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return ending(actor, request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Ends the account, with the password. */
    @PostMapping("/xoa")
    ResponseEntity<byte[]> end(
            @AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request, HttpServletResponse response) {
        return Forms.taken(
                request,
                typed -> {
                    data.end(actor, ClientAddress.of(request), typed.of("current"));
                    cookie.forget(response);
                    return Forms.to(ApplicantCookie.PATH + "/dang-nhap");
                },
                (typed, status) -> ending(actor, request, typed, status));
    }

    private ResponseEntity<byte[]> ending(
            ApplicantActor actor, HttpServletRequest request, Typed typed, HttpStatus status) {
        Map<String, Object> params = new HashMap<>();
        params.put("typed", typed);
        params.put("kept", data.kept(actor));
        return frame.page(request, status, "applicants.end-account", "applicants/open/end.jte", params);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Language.VI.locale());
    }
}
