package vn.banggiang.queues.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.queues.Queues;

/** The display above the desks: which number is called where, in letters that are read from afar. Nothing of persons. */
@Controller
class QueueBoardController {

    private final Queues queues;
    private final Directory directory;
    private final ApplicantFrame frame;

    QueueBoardController(Queues queues, Directory directory, ApplicantFrame frame) {
        this.queues = queues;
        this.directory = directory;
        this.frame = frame;
    }

    @GetMapping("/mot-cua/hang-doi/{agency}")
    ResponseEntity<byte[]> board(@PathVariable UUID agency, HttpServletRequest request) {
        var id = new AgencyId(agency);
        Map<String, Object> more = new HashMap<>();
        more.put("agency", directory.agency(id));
        more.put("board", queues.board(id));
        return frame.page(request, HttpStatus.OK, "queues.board", "queues/open/board.jte", more);
    }
}
