package vn.banggiang.programmes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.banggiang.programmes.progress.NodeProgress;
import vn.banggiang.programmes.progress.Progress;

/** A programme, and how far it has come. */
public record ProgrammeView(Programme programme, Progress progress) {

    /** How far each node has come, by its code. */
    public Map<String, NodeProgress> byCode() {
        return progress.all().collect(Collectors.toMap(one -> one.node().code(), Function.identity()));
    }

    /** What stands directly below the line of that code; the uppermost where no line has it. */
    public List<NodeProgress> below(String code) {
        return progress.all()
                .filter(one -> one.node().code().equals(code))
                .findFirst()
                .map(NodeProgress::children)
                .orElse(progress.tops());
    }
}
