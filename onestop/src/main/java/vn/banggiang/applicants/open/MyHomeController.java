package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantPlace;
import vn.banggiang.applicants.door.ApplicantCookie;

/** The first page of who is signed in. */
@Controller
class MyHomeController {

    private final ApplicantFrame frame;
    private final List<ApplicantPlace> places;

    MyHomeController(ApplicantFrame frame, List<ApplicantPlace> places) {
        this.frame = frame;
        this.places = places.stream()
                .sorted(Comparator.comparingInt(ApplicantPlace::order))
                .toList();
    }

    @GetMapping(ApplicantCookie.PATH)
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        return frame.page(
                request, HttpStatus.OK, "applicants.home", "applicants/open/home.jte", Map.of("places", places));
    }
}
