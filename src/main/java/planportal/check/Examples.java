package planportal.check;

import java.util.Optional;
import planportal.model.PlanInfo;

/** Examples of plan text for messages, as a plan in Chinese or in another language prints it. */
record Examples(boolean chinese) {

    static Examples of(Optional<PlanInfo> info) {
        return new Examples(info.map(PlanInfo::isChinese).orElse(true));
    }

    String chapter() {
        return chinese ? "# 第一章 …" : "# Chapter 1: …";
    }

    String column() {
        return chinese ? "# 专栏1 …" : "# Table 1: …";
    }

    String heading() {
        return chinese ? "第一节 发展基础" : "Chapter 1: Where we stand";
    }

    String item() {
        return chinese ? "## 1. 名称。 {#its-id}" : "## 1. Name. {#its-id}";
    }

    String ending() {
        return chinese ? "。(共{count}项)" : "({count} services)";
    }

    String article() {
        return chinese ? "title: 关于" : "title: About";
    }
}
