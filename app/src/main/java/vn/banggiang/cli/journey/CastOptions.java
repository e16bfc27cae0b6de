package vn.banggiang.cli.journey;

import picocli.CommandLine.Option;

/** Who walks, where not the people of the demonstration do. */
final class CastOptions {

    @Option(names = "--sender-clerk", defaultValue = "vanthu.snv")
    private String senderClerk = "";

    @Option(names = "--receiver-clerk", defaultValue = "vanthu.stc")
    private String receiverClerk = "";

    @Option(names = "--receiver-leader", defaultValue = "giamdoc.stc")
    private String receiverLeader = "";

    @Option(names = "--receiver-head", defaultValue = "truongphong.qlns.stc")
    private String receiverHead = "";

    @Option(names = "--receiver-specialist", defaultValue = "chuyenvien.qlns.stc")
    private String receiverSpecialist = "";

    @Option(names = "--password", defaultValue = "${BG_DEMO_PASSWORD:-trinh-dien-2026}")
    private String password = "";

    @Option(names = "--pin", defaultValue = "${BG_DEMO_PIN:-285714}")
    private String pin = "";

    @Option(names = "--auditor", defaultValue = "kiemtra.tinh")
    private String auditor = "";

    @Option(names = "--province-leader", defaultValue = "chutich.ubndtinh")
    private String provincesLeader = "";

    /** Who approves at the province's portal. */
    String provincesLeader() {
        return provincesLeader;
    }

    /** Who reads the journal. */
    String auditor() {
        return auditor;
    }

    Cast cast() {
        return new Cast(senderClerk, receiverClerk, receiverLeader, receiverHead, receiverSpecialist, password, pin);
    }
}
