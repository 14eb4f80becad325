import { paper, pdfOf } from './pdf';

describe('a paper', () => {
  it('is a PDF that carries its own letters, Vietnamese ones too', async () => {
    const bytes = await pdfOf(
      paper('Biên bản', [{ text: 'Hội đồng đánh giá, phân hạng sản phẩm: Ổi, Ướp, Ẩm', style: 'title' }]),
    );
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('Roboto-Medium')).toBe(true);
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  it('reads nothing that its content names', async () => {
    await expect(pdfOf(paper('Thử', [{ image: '/etc/passwd' }]))).rejects.toThrow();
    await expect(pdfOf(paper('Thử', [{ image: 'http://127.0.0.1:1/a.png' }]))).rejects.toThrow();
  });
});
