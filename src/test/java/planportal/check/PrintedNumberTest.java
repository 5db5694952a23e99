package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plant 100,000 trees and 1,250.5 ha    | 100000 1250.5",
                "35,913,582 people                     | 35913582",
                "12\u00A0000 homes                          | 12000",
                "items 1,2,3 and 100,0000              | 1 2 3 100 0",
                "床位4210张，每千人3.5张                  | 4210 3.5",
                "共300场,2场                            | 300 2",
                "1234,567                              | 1234 567",
                "none                                  | ''",
            })
    void groupsOfThreeDigitsAreOneNumber(String text, String values) {
        assertEquals(
                values,
                PrintedNumber.in(text).stream()
                        .map(n -> n.value().toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By 2030, 900 seats; in 2019 there were 620. | 900 620",
                "from 2020 to 2030 a rise of 12 %            | 12",
                "between 1990 and 2019 emissions fell by 36% | 36",
                "the years 2018 to 2022, years 2018 and 2019   | ''",
                "two years 2018 people had to wait           | 2018",
                "the 2021–2025 plan, the 2021/22 season      | ''",
                "on 31 December 2024, March 3rd, May 2026    | ''",
                "compared with 2018, a rise; as 2019 (Table 3) | 3",
                "2000 homes, 2050 of them new                | 2000 2050",
                "build 2,000 homes by mid-2027               | '2,000'",
                "over 2000 m of cycle lanes                  | 2000",
                "到2025年，新增2000张床位                       | 2000",
                "2021—2025年、2020、2021年各30场               | 30",
                "2025年3月1日起，12个月内、3月前                  | 12",
                "2000-2100张，1990—99个                   | 2000 2100 1990 99",
                "1995名教师                                   | 1995",
                "“2235”总体                                  | 2235",
            })
    void yearsAndDaysAreNoQuantities(String text, String numbers) {
        assertEquals(
                numbers,
                PrintedNumber.outsideDates(text).stream()
                        .map(PrintedNumber::text)
                        .collect(Collectors.joining(" ")));
    }
}
