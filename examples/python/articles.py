"""The articles that the other examples begin with."""

from collections.abc import Iterator

import vanthu

texts = {
    "dong-thap/1": "Sáng 3/3/2022, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị về "
    "Nghị quyết số 12-NQ/TU.",
    "dong-thap/2": "Ông Trần Văn Bảo, Giám đốc Sở Nội vụ, thi hành Nghị quyết số 12-NQ/TU "
    "và Chỉ thị số 05-CT/TU.",
    "dong-thap/3": "Đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, trao Bằng khen cho 32 chi bộ và 48 đảng viên.",
}


def records() -> Iterator[vanthu.Record]:
    return vanthu.extract_many(vanthu.Input(text, id) for id, text in texts.items())
