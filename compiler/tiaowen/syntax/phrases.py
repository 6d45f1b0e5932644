"""How messages call the parts of a rule, and what each label's content looks like. Data only."""

TERMINAL_WORDS: dict[str, str] = {
    "COLON": "冒号",
    "END": "句号",
    "COMMA": "逗号",
    "DUN": "顿号",
    "SEP": "顿号或者分号",
    "NAME": "名称",
    "UNKNOWN": "名称",
    "NUMBER": "数",
    "DATE": "日期",
    "TEXT": "文字",
    "QUOTE": "引文「…」",
    "ABSENT": "“原文未明确”",
    "NONE": "“无”",
    "LIST_HEAD": "“同时符合下列条件”",
    "OPEN": "（一）这样的编号",
    "RPAR": "右括号",
    "COMPARE": "“不低于、超过”这类比较词",
    "SUFFIX": "“以上、以下”",
    "RANGE": "“至”",
    "IS": "“为”",
    "OPTION": "选项",
    "AND": "“且”",
    "OR": "“或”",
    "ADD": "＋",
    "SUB": "－",
    "MUL": "×",
    "DIV": "÷",
    "CELL": "｜开头的表",
    "FACT_TYPE": "“是否、整数、金额、日期”这类说明",
    "UNIT": "单位",
    "REASON": "（背景）这样的理由",
    "CONTROL": "“扶持事项、可以事项”这类种类名",
    "THEN_BY": "“的，按”",
    "COUNTS": "“计”",
    "OF_PART": "“的部分”",
    "CHOOSES": "“选择其中一项”",
    "DECIDES": "“决定是否给予”",
    "OPTION_OR": "“或”",
    "ALIAS": "（英文代号）",
    "START": "“起执行”",
    "TILL": "“止”",
}
"""Terminals in the words of a drafter, in the order in which a message lists them."""

FORMS: dict[str, str] = {
    "L_TEXT": "原文未明确",
    "L_PROSE": "补缴的欠费是否计入上年度实际缴纳额",
    "L_FILE": "“原文.txt”",
    "L_QUOTES": "「按规定」、第三条「…」",
    "L_NAMES": "市人力资源和社会保障局、市财政局",
    "L_CONDITION": "同时符合下列条件：（一）…；（二）…",
    "L_AMOUNT": "上年度实际缴纳失业保险费×50%",
    "L_WINDOW": "2019年1月1日至12月31日（按申请日期）",
    "L_VALIDITY": "5年",
    "L_CONTROLS": "扶持事项2项、可以事项1项",
    "L_OPEN_TERMS": "「按规定」、「按条件」，另行规定，所指规定原文未明确",
    "L_DECIDED": "由市人社局决定是否给予「可给予」",
    "L_DATE": "2019年2月1日",
    "L_FACTS": "参加失业保险；参保职工人数20人",
    "L_EXPECTED": "6万元",
}
"""An example of each kind of content."""

HEAD_FORMS: dict[str, str] = {
    "H_POLICY": "政策 湘潭稳就业二十四条（xiangtan_2019）：",
    "H_OBJECT": "基本信息 企业（enterprise）：",
    "H_DEFINITION": "定义 个人的收入额（income_amount）：工资薪金收入＋稿酬收入额。",
    "H_STANDARD": "公布标准 当地最低工资标准（minimum_wage）：金额，元/月，由使用方提供。",
    "H_REGISTRY": "责任单位 市财政局（finance）。",
    "H_MEASURE": "措施（七）实施“护航行动”：",
    "H_PROVISION": "扶持事项 稳岗返还（stability_refund）：",
    "H_NORULE": "不设规则（背景）：「为全面落实决策部署」。",
    "H_DOUBT": "疑义 补缴后的返还基数（refund_base）：",
    "H_REMARK": "执行口径：末日顺延（出处：…；提出单位：…；日期：…）。",
    "H_EXAMPLE": "算例 裁员情况未知：",
    "H_TABLE": "算例表 稳岗返还（共同前提：参加失业保险，2019年6月1日）：",
    "FACT": "参保职工人数（insured_staff）：整数，人。",
    "KEY": "识别：统一社会信用代码（credit_code）。",
    "VERSION": "语法版本：1。",
}
"""An example of each line that begins a block or names a fact."""

ADVICE_BY_MARK: dict[str, str] = {
    ">": "超过50周岁",
    "＞": "超过50周岁",
    "》": "超过50周岁",
    "<": "不满50周岁",
    "＜": "不满50周岁",
    "《": "不满50周岁",
    "≥": "不低于50%",
    "≧": "不低于50%",
    "≤": "不超过50%",
    "≦": "不超过50%",
    "=": "企业规模为小型",
    "＝": "企业规模为小型",
    "≠": "企业规模不为大型",
}
"""Signs of comparison and what to write instead."""

WRONG_BRACKETS = "〔〕【】[]［］{}｛｝〈〉"
CLOSING_QUOTES = "」”』"
