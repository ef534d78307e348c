namespace CoCart.Domain.Common;

/// <summary>Letters without their accents, the same on every machine: what is installed on it does not matter.</summary>
public static class Accents
{
    /// <summary>The plain letter of an upper-case one.</summary>
    public static char Without(char letter) => letter switch
    {
        >= 'À' and <= 'Å' or 'Ā' or 'Ă' or 'Ą' => 'A',
        'Ç' or 'Ć' or 'Ĉ' or 'Ċ' or 'Č' => 'C',
        'Ď' => 'D',
        >= 'È' and <= 'Ë' or 'Ē' or 'Ĕ' or 'Ė' or 'Ę' or 'Ě' => 'E',
        'Ĝ' or 'Ğ' or 'Ġ' or 'Ģ' => 'G',
        'Ĥ' => 'H',
        >= 'Ì' and <= 'Ï' or 'Ĩ' or 'Ī' or 'Ĭ' or 'Į' or 'İ' => 'I',
        'Ĵ' => 'J',
        'Ķ' => 'K',
        'Ĺ' or 'Ļ' or 'Ľ' => 'L',
        'Ñ' or 'Ń' or 'Ņ' or 'Ň' => 'N',
        >= 'Ò' and <= 'Ö' or 'Ō' or 'Ŏ' or 'Ő' => 'O',
        'Ŕ' or 'Ŗ' or 'Ř' => 'R',
        'Ś' or 'Ŝ' or 'Ş' or 'Š' or 'Ș' => 'S',
        'Ţ' or 'Ť' or 'Ț' => 'T',
        >= 'Ù' and <= 'Ü' or 'Ũ' or 'Ū' or 'Ŭ' or 'Ů' or 'Ű' or 'Ų' => 'U',
        'Ŵ' => 'W',
        'Ý' or 'Ŷ' or 'Ÿ' => 'Y',
        'Ź' or 'Ż' or 'Ž' => 'Z',
        _ => letter,
    };
}
